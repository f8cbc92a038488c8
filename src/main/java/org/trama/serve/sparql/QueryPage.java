package org.trama.serve.sparql;

import static org.trama.serve.html.Tag.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.trama.serve.atlas.Terms;
import org.trama.serve.html.Html;
import org.trama.serve.html.Page;
import org.trama.serve.http.Assets;
import org.trama.serve.http.Links;
import org.trama.serve.http.PageFault;
import org.trama.serve.http.SitePaths;
import org.trama.serve.visit.Visit;
import org.trama.serve.words.Labels;

/**
 * A form to type a query in, with the answer below it, and the questions that come with the
 * program.
 */
public final class QueryPage {
  private static final String EXAMPLE =
      """
      PREFIX trama: <https://w3id.org/trama/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

      SELECT ?nombre WHERE {
        ?persona a trama:Person ; rdfs:label ?nombre .
      } ORDER BY ?nombre
      """;

  private final Answers answers;
  private final ReadyQueries ready;

  /** Asks within the limits of {@code answers}; offers what is ready. */
  public QueryPage(Answers answers, ReadyQueries ready) {
    this.answers = answers;
    this.ready = ready;
  }

  /** The form; with the query that the visit brings, its answer or what is wrong with it. */
  public Page show(Visit visit) {
    String title = visit.say("Consultar", "Query");
    String text = visit.parameters().apply("query").orElse("");
    Page page =
        text.isBlank()
            ? Page.of(title, form(visit, EXAMPLE, 0, 0), questions(visit))
            : answered(visit, title, text);
    return page.with(
        List.of(Assets.EDITOR_STYLE, Assets.EDITOR_HINTS_STYLE),
        List.of(
            Assets.EDITOR,
            Assets.EDITOR_SPARQL,
            Assets.EDITOR_BRACKETS,
            Assets.EDITOR_HINTS,
            Assets.QUERY_SCRIPT));
  }

  private Page answered(Visit visit, String title, String text) {
    try {
      Query query = Answers.parse(text);
      CappedRows rows = answers.answer(visit.dataset(), query);
      Labels labels = new Labels(visit.dataset(), visit.speech());
      return Page.of(
          title,
          form(visit, text, 0, 0),
          tag("h2").with("id", "respuesta").of(visit.say("Respuesta", "Answer")),
          ResultChart.of(visit, rows, labels),
          new ResultTable(visit, labels).show(rows),
          query.isSelectType() ? files(visit, text) : Html.text(""),
          questions(visit));
    } catch (PageFault e) {
      Html fault =
          tag("p").with("role", "alert").with("class", "fault").of(e.message(visit.speech()));
      return new Page(
          e.status(),
          title,
          Html.of(fault, form(visit, text, e.line(), e.column()), questions(visit)));
    }
  }

  static Html files(Visit visit, String query) {
    return tag("p")
        .of(
            Html.text(visit.say("También como ", "Also as ")),
            tag("a").with("href", Links.answer(query, "csv")).of("CSV"),
            Html.text(visit.say(" o ", " or ")),
            tag("a").with("href", Links.answer(query, "json")).of("JSON"),
            Html.text("."));
  }

  private static Html form(Visit visit, String text, int line, int column) {
    return tag("form")
        .with("action", SitePaths.QUERY)
        .with("method", "get")
        .of(
            tag("label")
                .with("for", "query")
                .of(visit.say("Consulta en SPARQL", "Query in SPARQL")),
            tag("textarea")
                .with("id", "query")
                .with("name", "query")
                .with("rows", "14")
                .with("spellcheck", "false")
                .with("data-line", Integer.toString(line))
                .with("data-column", Integer.toString(column))
                .with("data-terms", terms(visit.atlas().terms()))
                .of("\n" + text),
            tag("button").with("type", "submit").of(visit.say("Preguntar", "Ask")),
            tag("p")
                .with("class", "aside")
                .with("id", "pista")
                .with("hidden", "")
                .of(
                    visit.say(
                        "En el editor: Ctrl+Espacio completa, Ctrl+Intro pregunta, Escape y luego Tabulador sale.",
                        "In the editor: Ctrl+Space completes, Ctrl+Enter asks, Escape and then Tab leaves.")));
  }

  private static String terms(Terms terms) {
    return String.join(" ", terms.all().toList());
  }

  private Html questions(Visit visit) {
    Map<String, List<Html>> themes = new LinkedHashMap<>();
    for (ReadyQuery query : ready.all()) {
      Html link =
          tag("a").with("href", Links.ready(query.name())).of(query.question().in(visit.speech()));
      themes
          .computeIfAbsent(query.theme().in(visit.speech()), theme -> new ArrayList<>())
          .add(tag("li").of(link));
    }
    List<Html> sections = new ArrayList<>();
    themes.forEach(
        (theme, items) ->
            sections.add(tag("section").of(tag("h3").of(theme), tag("ul").of(items))));
    return Html.of(
        tag("h2").with("id", "preguntas").of(visit.say("Preguntas hechas", "Ready-made questions")),
        tag("div").with("class", "columns").of(sections));
  }
}
