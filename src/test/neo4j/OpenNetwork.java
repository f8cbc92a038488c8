import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.importer.ImportCommand;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import picocli.CommandLine;

/**
 * Fills a new Neo4j database and asks it questions. Prints a line for each row of each answer,
 * tab-separated, and an empty line after each answer.
 *
 * <p>OpenNetwork.java script FOLDER FILE QUERIES: runs the Cypher script FILE, twice.
 *
 * <p>OpenNetwork.java csv FOLDER FILES QUERIES: imports nodes.csv and relationships.csv of the
 * folder FILES as neo4j-admin does.
 *
 * <p>FOLDER is new and becomes Neo4j's home; QUERIES is a file with a query a line.
 */
final class OpenNetwork {
  private OpenNetwork() {}

  public static void main(String[] arguments) throws Exception {
    Path home = Files.createDirectories(Path.of(arguments[1]));
    Path source = Path.of(arguments[2]);
    boolean script = arguments[0].equals("script");
    if (!script) {
      imported(home, source);
    }
    DatabaseManagementService service = new DatabaseManagementServiceBuilder(home).build();
    try {
      GraphDatabaseService database = service.database("neo4j");
      if (script) {
        run(database, source);
        run(database, source);
      }
      for (String query : Files.readAllLines(Path.of(arguments[3]), StandardCharsets.UTF_8)) {
        answer(database, query);
      }
    } finally {
      service.shutdown();
    }
  }

  private static void imported(Path home, Path files) throws Exception {
    Path conf = Files.createDirectories(home.resolve("conf"));
    Files.createFile(conf.resolve("neo4j.conf"));
    ExecutionContext context =
        new ExecutionContext(
            home, conf, System.err, System.err, new DefaultFileSystemAbstraction());
    int status =
        new CommandLine(new ImportCommand.Full(context))
            .execute(
                "neo4j",
                "--nodes=" + files.resolve("nodes.csv"),
                "--relationships=" + files.resolve("relationships.csv"));
    if (status != 0) {
      throw new IllegalStateException("the import ended with " + status);
    }
  }

  private static void run(GraphDatabaseService database, Path script) throws Exception {
    for (String statement : Files.readAllLines(script, StandardCharsets.UTF_8)) {
      database.executeTransactionally(statement.replaceAll(";$", ""));
    }
  }

  private static void answer(GraphDatabaseService database, String query) {
    try (Transaction transaction = database.beginTx();
        Result result = transaction.execute(query)) {
      List<String> columns = result.columns();
      while (result.hasNext()) {
        Map<String, Object> row = result.next();
        StringJoiner line = new StringJoiner("\t");
        columns.forEach(column -> line.add(String.valueOf(row.get(column))));
        System.out.println(line);
      }
      System.out.println();
    }
  }
}
