package org.trama.serve.sparql;

import static org.trama.serve.html.Tag.tag;

import java.util.List;
import org.trama.serve.html.Html;
import org.trama.serve.html.Page;
import org.trama.serve.http.Links;
import org.trama.serve.visit.Visit;
import org.trama.serve.words.Labels;
import org.trama.serve.words.Speech;

/** A ready-made question with its answer, what the columns mean, and how it is asked. */
public final class ReadyQueryPage {
  private final Answers answers;

  /** Asks within the limits of {@code answers}. */
  public ReadyQueryPage(Answers answers) {
    this.answers = answers;
  }

  /** The query and its answer. */
  public Page show(Visit visit, ReadyQuery query) {
    Labels labels = new Labels(visit.dataset(), visit.speech());
    CappedRows rows = answers.answer(visit.dataset(), Answers.parse(query.text()));
    return Page.of(
        query.question().in(visit.speech()),
        query.note().map(note -> tag("p").of(note.in(visit.speech()))).orElse(Html.of()),
        ResultChart.of(visit, rows, labels),
        new ResultTable(visit, labels).show(rows, name -> query.title(name, visit.speech())),
        QueryPage.files(visit, query.body()),
        tag("h2").of(visit.say("Qué significan las columnas", "What the columns mean")),
        columns(query, visit.speech()),
        tag("h2").of(visit.say("Cómo se pregunta", "How it is asked")),
        tag("pre").with("tabindex", "0").of(tag("code").of(query.body())),
        tag("p")
            .of(
                tag("a")
                    .with("href", Links.form(query.body()))
                    .of(visit.say("Cambiar la consulta", "Change the query"))));
  }

  private static Html columns(ReadyQuery query, Speech speech) {
    List<Html> meanings =
        query.columns().stream()
            .map(
                column ->
                    Html.of(
                        tag("dt").of(column.title().in(speech)),
                        tag("dd").of(column.meaning().in(speech))))
            .toList();
    return tag("dl").of(meanings);
  }
}
