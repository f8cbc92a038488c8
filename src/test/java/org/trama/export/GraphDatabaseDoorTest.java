package org.trama.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trama.export.graph.Facts;
import org.trama.export.selection.Selection;
import org.trama.export.statement.ExportPrefixes;
import org.trama.interop.Tool;

/** A real Neo4j answers in Cypher what the graph answers in SPARQL. */
class GraphDatabaseDoorTest {
  private static final DatasetGraph GRAPHS = ManyDocuments.dataset(60);

  private record Question(String cypher, String sparql) {}

  private static final List<Question> QUESTIONS =
      List.of(
          new Question(
              "MATCH (n:Entity) RETURN count(n)", "SELECT (COUNT(?n) AS ?c) { ?n a trama:Entity }"),
          new Question(
              "MATCH (e:Event) RETURN e.kind, e.plover, e.status, count(e) ORDER BY e.kind, e.status",
              """
              SELECT (REPLACE(STR(?type), ".*#", "") AS ?kind) ?plover (REPLACE(STR(?s), ".*#", "") AS ?status) (COUNT(?e) AS ?c)
              { SELECT DISTINCT ?e ?type ?plover ?s { ?e a trama:Event , ?type ; trama:plover ?plover ; trama:status ?s
                FILTER (?type != trama:Event) } }
              GROUP BY ?type ?plover ?s ORDER BY ?kind ?status"""),
          new Question(
              "MATCH (s)-[c:DENIES]->(e:Event)-[:TARGET]->(t) RETURN s.label, t.label, t.iso3, count(c) ORDER BY t.label",
              """
              SELECT ?who ?label (COALESCE(?code, "null") AS ?iso) (COUNT(?c) AS ?n)
              { ?c trama:about ?e ; trama:source ?s ; trama:polarity trama:Denied . ?s rdfs:label ?who .
                ?e trama:target ?t . ?t rdfs:label ?label
                OPTIONAL { VALUES (?label ?code) { ("Rusia"@es "RUS") ("Ucrania"@es "UKR") ("Perú"@es "PER") } } }
              GROUP BY ?who ?code ?label ORDER BY ?label"""),
          new Question(
              "MATCH (e:Event) WHERE e.start_date >= date('2024-02-01') RETURN count(e), toString(toInteger(sum(e.quantity_min)))",
              """
              SELECT (COUNT(?e) AS ?c) (STR(xsd:integer(SUM(?min))) AS ?sum)
              { SELECT DISTINCT ?e ?min { ?e trama:time/trama:start ?start ; trama:quantity/trama:min ?min
                FILTER (?start >= "2024-02-01"^^xsd:date) } }"""));

  @TempDir private Path folder;

  @Test
  void neo4jAnswersFromTheScriptAsTheGraphDoes() throws Exception {
    Tool neo4j = Tool.java("neo4j", "org.neo4j.test:neo4j-harness").require();
    Path script = folder.resolve("graph.cypher");
    Files.write(script, exported("cypher"));
    agrees(neo4j.run(arguments("script", script)));
  }

  @Test
  void neo4jAnswersFromImportedTablesAsTheGraphDoes() throws Exception {
    Tool neo4j = Tool.java("neo4j", "org.neo4j.test:neo4j-harness").require();
    Exported.files(exported("neo4j-csv"))
        .forEach((name, text) -> write(folder.resolve(name), text));
    agrees(neo4j.run(arguments("csv", folder)));
  }

  private static byte[] exported(String format) {
    return Exported.bytes(GRAPHS, Selection.everything(), format, EventShape.NODES);
  }

  private String[] arguments(String how, Path source) {
    String queries = QUESTIONS.stream().map(Question::cypher).collect(Collectors.joining("\n"));
    Path file = write(folder.resolve("queries"), queries);
    String home = folder.resolve("home").toString();
    String program = "src/test/neo4j/OpenNetwork.java";
    return new String[] {program, how, home, source.toString(), file.toString()};
  }

  private static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void agrees(String output) {
    List<String> answers = Arrays.asList(output.split("\n\n"));
    assertThat(answers).hasSameSizeAs(QUESTIONS);
    for (int i = 0; i < answers.size(); i++) {
      Question question = QUESTIONS.get(i);
      assertThat(answers.get(i).strip()).as(question.cypher()).isEqualTo(ask(question.sparql()));
      assertThat(answers.get(i)).isNotBlank();
    }
  }

  private static String ask(String sparql) {
    String prefixes =
        ExportPrefixes.ALL.entrySet().stream()
            .map(entry -> "PREFIX " + entry.getKey() + ": <" + entry.getValue() + ">\n")
            .collect(Collectors.joining());
    List<String> rows = new ArrayList<>();
    try (QueryExecution execution =
        QueryExecution.model(DatasetFactory.wrap(GRAPHS).getUnionModel())
            .query(prefixes + sparql)
            .build()) {
      ResultSet results = execution.execSelect();
      results.forEachRemaining(
          row ->
              rows.add(
                  results.getResultVars().stream()
                      .map(variable -> Facts.lexical(row.get(variable).asNode()))
                      .collect(Collectors.joining("\t"))));
    }
    return String.join("\n", rows);
  }
}
