package org.trama.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trama.serve.ThreeDocuments;

/** The answers of all ready-made queries to three small documents are in {@code answers/}. */
class ReadyQueriesTest {
  private static final DatasetGraph DATASET = ThreeDocuments.dataset();

  static Stream<ReadyQuery> queries() {
    return ReadyQueries.packed().all().stream();
  }

  @Test
  void thereAreManyOfThem() {
    assertThat(queries()).hasSizeGreaterThanOrEqualTo(18);
    assertThat(queries().map(ReadyQuery::question)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void saysWhatItsColumnsMean(ReadyQuery query) {
    assertThat(QueryFactory.create(query.text()).getResultVars())
        .containsExactlyElementsOf(
            query.columns().stream().map(ReadyQuery.Column::variable).toList());
    assertThat(query.question().spanish()).startsWith("¿").endsWith("?");
    assertThat(query.question().english()).endsWith("?");
    assertThat(query.columns())
        .allSatisfy(column -> assertThat(column.meaning().english()).isNotBlank());
    assertThat(query.text().lines().filter(line -> line.startsWith("# Nota")).count())
        .isEqualTo(query.note().stream().count());
  }

  @ParameterizedTest
  @MethodSource("queries")
  void answersAsItShould(ReadyQuery query) throws IOException {
    assertThat(answer(query)).isEqualTo(expected(query));
  }

  private static String answer(ReadyQuery query) {
    return ThreeDocuments.reading(
        DATASET,
        dataset -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          try (QueryExecution execution =
              QueryExecution.dataset(DatasetFactory.wrap(dataset)).query(query.text()).build()) {
            ResultSetFormatter.outputAsCSV(out, execution.execSelect());
          }
          return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        });
  }

  private static String expected(ReadyQuery query) throws IOException {
    String file = "answers/" + query.name() + ".csv";
    try (InputStream stream = ReadyQueriesTest.class.getResourceAsStream(file)) {
      assertThat(stream).as(file).isNotNull();
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aQueryWithoutAQuestionIsRefused() {
    assertThatThrownBy(() -> ReadyQuery.parse("bare", "SELECT * { ?s ?p ?o }"))
        .hasMessageContaining("bare.rq does not say in its head");
  }
}
