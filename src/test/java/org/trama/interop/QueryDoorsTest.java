package org.trama.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trama.export.DatasetExport;
import org.trama.export.RdfFormat;
import org.trama.serve.ThreeDocuments;

/** The ready-made queries, put to other engines that have loaded the export. */
class QueryDoorsTest {
  private static final DatasetGraph DATASET = ThreeDocuments.dataset();

  @TempDir private static Path folder;

  private static Path quads;
  private static List<Path> queries;

  @BeforeAll
  static void export() throws IOException {
    quads = folder.resolve("graph.nq");
    try (OutputStream out = Files.newOutputStream(quads)) {
      Txn.executeRead(DATASET, () -> new DatasetExport(DATASET).write(RdfFormat.NQ, out));
    }
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      queries = files.filter(file -> file.toString().endsWith(".rq")).sorted().toList();
    }
  }

  /** A query that only Jena answers says so in its header. */
  private static boolean isForAll(Path query) throws IOException {
    return !Files.readString(query).contains("# Jena:");
  }

  private static List<Row> jena(Path query) throws IOException {
    String text = Files.readString(query);
    return ThreeDocuments.reading(
        DATASET,
        dataset -> {
          List<Row> rows = new ArrayList<>();
          try (QueryExecution execution =
              QueryExecution.dataset(DatasetFactory.wrap(dataset)).query(text).build()) {
            ResultSet results = execution.execSelect();
            results.forEachRemaining(solution -> rows.add(row(solution, text)));
          }
          return rows.stream().sorted().toList();
        });
  }

  private static Row row(QuerySolution solution, String query) {
    Map<String, Node> terms = new TreeMap<>();
    solution.varNames().forEachRemaining(name -> terms.put(name, solution.get(name).asNode()));
    return Row.of(terms, query);
  }

  @Test
  void rdf4jGivesTheSameRows() throws IOException {
    SailRepository repository = new SailRepository(new MemoryStore());
    try (RepositoryConnection connection = repository.getConnection();
        InputStream in = Files.newInputStream(quads)) {
      connection.add(in, "", RDFFormat.NQUADS);
      for (Path query : queries) {
        if (isForAll(query)) {
          assertThat(rdf4j(connection, Files.readString(query)))
              .as(query.toString())
              .isEqualTo(jena(query));
        }
      }
    } finally {
      repository.shutDown();
    }
  }

  private static List<Row> rdf4j(RepositoryConnection connection, String query) {
    try (TupleQueryResult result = connection.prepareTupleQuery(query).evaluate()) {
      return result.stream().map(row -> row(row, query)).sorted().toList();
    }
  }

  private static Row row(BindingSet bindings, String query) {
    Map<String, Node> terms = new TreeMap<>();
    bindings.forEach(
        binding ->
            terms.put(
                binding.getName(), Row.term(NTriplesUtil.toNTriplesString(binding.getValue()))));
    return Row.of(terms, query);
  }

  @Test
  void oxigraphGivesTheSameRows() throws IOException {
    Tool oxigraph = Tool.node("oxigraph").require();
    String json =
        oxigraph.run(
            Stream.concat(
                    Stream.of(Tool.npmScript("query-oxigraph.mjs"), quads.toString()),
                    queries.stream().map(Path::toString))
                .toArray(String[]::new));
    JsonNode answers = new ObjectMapper().readTree(new StringReader(json));
    for (Path query : queries) {
      if (isForAll(query)) {
        assertThat(oxigraph(answers.path(query.toString()), Files.readString(query)))
            .as(query.toString())
            .isEqualTo(jena(query));
      }
    }
  }

  private static List<Row> oxigraph(JsonNode rows, String query) {
    List<Row> found = new ArrayList<>();
    rows.forEach(
        row -> {
          Map<String, Node> terms = new TreeMap<>();
          row.properties()
              .forEach(cell -> terms.put(cell.getKey(), Row.term(cell.getValue().textValue())));
          found.add(Row.of(terms, query));
        });
    return found.stream().sorted().toList();
  }

  @Test
  void theQueriesAskForSomething() throws IOException {
    List<Path> silent = new ArrayList<>();
    for (Path query : queries) {
      if (jena(query).isEmpty() && hasAnswer(query)) {
        silent.add(query);
      }
    }
    assertThat(silent).isEmpty();
  }

  /** Whether the sample says anything that the query asks for: some it has nothing to say about. */
  private static boolean hasAnswer(Path query) throws IOException {
    String name = query.getFileName().toString().replace(".rq", ".csv");
    Path answers = Path.of("src/test/resources/org/trama/serve/sparql/answers", name);
    return Files.readAllLines(answers).size() > 1;
  }
}
