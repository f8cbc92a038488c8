package org.trama.serve;

import static org.trama.serve.Tag.tag;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;

/** A form to type a query in, with the answer below it. */
final class QueryPage {
  private static final String TITLE = "Consultar";
  private static final String EXAMPLE =
      """
      PREFIX trama: <https://w3id.org/trama/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

      SELECT ?nombre WHERE {
        ?persona a trama:Person ; rdfs:label ?nombre .
      } ORDER BY ?nombre
      """;

  private final Answers answers;

  QueryPage(Answers answers) {
    this.answers = answers;
  }

  /** The form with an example in it. */
  static Page empty() {
    return Page.of(TITLE, form(EXAMPLE));
  }

  /** The form with {@code text} in it, and its answer or what is wrong with it. */
  Page show(DatasetGraph dataset, String text) {
    try {
      Query query = Answers.parse(text);
      CappedRows rows = answers.answer(dataset, query);
      return Page.of(
          TITLE,
          form(text),
          tag("h2").of("Respuesta"),
          new ResultTable(new Labels(dataset)).show(rows),
          query.isSelectType() ? files(text) : Html.text(""));
    } catch (PageFault e) {
      Html fault = tag("p").with("role", "alert").with("class", "fault").of(e.getMessage());
      return new Page(e.status(), TITLE, Html.of(fault, form(text)));
    }
  }

  static Html files(String query) {
    return tag("p")
        .of(
            Html.text("También como "),
            tag("a").with("href", Links.answer(query, "csv")).of("CSV"),
            Html.text(" o "),
            tag("a").with("href", Links.answer(query, "json")).of("JSON"),
            Html.text("."));
  }

  private static Html form(String text) {
    return tag("form")
        .with("action", Routes.QUERY)
        .with("method", "get")
        .of(
            tag("label").with("for", "query").of("Consulta en SPARQL"),
            tag("textarea")
                .with("id", "query")
                .with("name", "query")
                .with("rows", "14")
                .with("spellcheck", "false")
                .of("\n" + text),
            tag("button").with("type", "submit").of("Preguntar"));
  }
}
