package org.trama.serve;

import static org.trama.serve.Tag.tag;

import java.util.List;

/** A ready-made question with its answer, what the columns mean, and how it is asked. */
final class ReadyQueryPage {
  private final Answers answers;

  ReadyQueryPage(Answers answers) {
    this.answers = answers;
  }

  Page show(Visit visit, ReadyQuery query) {
    CappedRows rows = answers.answer(visit.dataset(), Answers.parse(query.text()));
    return Page.of(
        visit.say(query.question(), query.english()),
        tag("p")
            .with("lang", visit.say("en", "es"))
            .with("class", "aside")
            .of(visit.say(query.english(), query.question())),
        query.note().map(note -> tag("p").with("lang", "es").of(note)).orElse(Html.text("")),
        new ResultTable(visit, new Labels(visit.dataset())).show(rows),
        QueryPage.files(visit, query.body()),
        tag("h2").of(visit.say("Qué significan las columnas", "What the columns mean")),
        columns(query),
        tag("h2").of(visit.say("Cómo se pregunta", "How it is asked")),
        tag("pre").with("tabindex", "0").of(tag("code").of(query.body())),
        tag("p")
            .of(
                tag("a")
                    .with("href", Links.form(query.body()))
                    .of(visit.say("Cambiar la consulta", "Change the query"))));
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
    return tag("dl").with("lang", "es").of(meanings);
  }
}
