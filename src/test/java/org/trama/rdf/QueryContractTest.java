package org.trama.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

/** The queries that score a graph find in it what they look for. */
class QueryContractTest {
  @Test
  void theQueryForEntitiesFindsMentionsWithTypeAndLabel() throws IOException {
    assertThat(ask("entities", "path", "type", "label", "surface"))
        .contains(
            List.of("prensa/uno.txt", "Country", "Ucrania", "Ucrania"),
            List.of("prensa/uno.txt", "Country", "Rusia", "ruso"),
            List.of("prensa/uno.txt", "Person", "Serguéi Lavrov", "Lavrov"));
  }

  @Test
  void theQueryForArgumentsFindsEntitiesAndThings() throws IOException {
    assertThat(ask("arguments", "path", "type", "role", "fillerText"))
        .containsExactlyInAnyOrder(
            List.of("prensa/uno.txt", "ArmsTransfer", "target", "Rusia"),
            List.of("prensa/uno.txt", "ArmsTransfer", "object", "misiles balísticos"),
            List.of("prensa/dos.txt", "ArmsTransfer", "agent", "Corea del Norte"));
  }

  @Test
  void theQueryForClaimsFindsEachOnce() throws IOException {
    assertThat(ask("claims", "path", "source", "polarity", "modality", "quote"))
        .containsExactlyInAnyOrder(
            List.of("prensa/uno.txt", "ucrania", "Asserted", "Actual", "recibió 7.000 misiles"),
            List.of("prensa/uno.txt", "lavrov", "Denied", "Actual", "lo negó"),
            List.of("prensa/dos.txt", "", "Asserted", "Actual", "envió armas a Rusia"));
  }

  @Test
  void theQueryForAttributesFindsQuantityAndTime() throws IOException {
    assertThat(ask("attributes", "min", "max", "unit", "start", "end", "timeText"))
        .containsExactly(
            List.of("7000", "7000", "misiles", "2024-09-13", "2024-09-13", "el viernes"));
  }

  @Test
  void theQueryForPositionsFindsHolderAndBody() throws IOException {
    assertThat(ask("positions", "person", "title", "of"))
        .containsExactly(List.of("lavrov", "canciller", "rusia"));
  }

  private static List<List<String>> ask(String query, String... columns) throws IOException {
    DatasetGraph sample = Sample.dataset();
    GraphUtil.addInto(sample.getDefaultGraph(), sample.getUnionGraph());
    Dataset dataset = DatasetFactory.wrap(sample);
    try (QueryExecution execution = QueryExecutionFactory.create(text(query), dataset)) {
      ResultSet results = execution.execSelect();
      List<List<String>> rows = new ArrayList<>();
      results.forEachRemaining(
          row -> rows.add(Arrays.stream(columns).map(column -> plain(row.get(column))).toList()));
      return rows;
    }
  }

  private static String plain(RDFNode node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral()
        ? node.asLiteral().getLexicalForm()
        : node.asResource().getURI().replaceAll(".*[#/]", "");
  }

  private static String text(String query) throws IOException {
    try (InputStream stream =
        QueryContractTest.class.getResourceAsStream("/queries-contract/" + query + ".rq")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
