package org.trama.serve;

import static org.trama.serve.Tag.tag;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;

/** A ready-made question with its answer, what the columns mean, and how it is asked. */
final class ReadyQueryPage {
  private final Answers answers;

  ReadyQueryPage(Answers answers) {
    this.answers = answers;
  }

  Page show(DatasetGraph dataset, ReadyQuery query) {
    CappedRows rows = answers.answer(dataset, Answers.parse(query.text()));
    return Page.of(
        query.question(),
        tag("p").with("lang", "en").with("class", "aside").of(query.english()),
        query.note().map(note -> tag("p").of(note)).orElse(Html.text("")),
        new ResultTable(new Labels(dataset)).show(rows),
        QueryPage.files(query.body()),
        tag("h2").of("Qué significan las columnas"),
        columns(query),
        tag("h2").of("Cómo se pregunta"),
        tag("pre").with("tabindex", "0").of(tag("code").of(query.body())),
        tag("p").of(tag("a").with("href", Links.form(query.body())).of("Cambiar la consulta")));
  }

  private static Html columns(ReadyQuery query) {
    List<Html> meanings =
        query.columns().entrySet().stream()
            .map(
                column ->
                    Html.of(
                        tag("dt").of(column.getKey().replace('_', ' ')),
                        tag("dd").of(column.getValue())))
            .toList();
    return tag("dl").of(meanings);
  }
}
