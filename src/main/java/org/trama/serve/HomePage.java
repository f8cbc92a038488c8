package org.trama.serve;

import static org.trama.serve.Tag.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.sparql.core.DatasetGraph;

/** The landing page: what the graph holds, and what it can be asked. */
final class HomePage {
  private final Answers answers;
  private final ReadyQueries ready;
  private final AtomicReference<Figures> known = new AtomicReference<>();

  HomePage(Answers answers, ReadyQueries ready) {
    this.answers = answers;
    this.ready = ready;
  }

  Page show(DatasetGraph dataset) {
    Figures figures = known.updateAndGet(now -> now == null ? Figures.of(dataset, answers) : now);
    return Page.of(
        "Quién dice que ocurrió qué, y quién lo niega",
        tag("p").with("class", "lead").of(summary(figures)),
        tag("h2").with("id", "preguntas").of("Preguntas"),
        questions(),
        tag("h2").of("Qué hay en el grafo"),
        tag("div")
            .with("class", "columns")
            .of(
                counts("Sucesos", figures.events()),
                counts("Entidades", figures.entities()),
                counts("Afirmaciones", claims(figures))),
        runs(figures));
  }

  private static String summary(Figures figures) {
    return "De %s: %s y %s, sostenidos por %s, de las que %s. %s."
        .formatted(
            number(figures.documents(), "documento", "documentos"),
            number(figures.allEntities(), "entidad", "entidades"),
            number(figures.allEvents(), "suceso", "sucesos"),
            number(figures.claims(), "afirmación", "afirmaciones"),
            number(figures.denials(), "niega", "niegan"),
            number(figures.disputed(), "suceso en disputa", "sucesos en disputa"));
  }

  private static String number(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  private static Map<String, Long> claims(Figures figures) {
    Map<String, Long> claims = new LinkedHashMap<>();
    claims.put("afirman", figures.claims() - figures.denials());
    claims.put("niegan", figures.denials());
    claims.put("sucesos en disputa", figures.disputed());
    return claims;
  }

  private Html questions() {
    Map<String, List<Html>> themes = new LinkedHashMap<>();
    for (ReadyQuery query : ready.all()) {
      Html link = tag("a").with("href", Links.ready(query)).of(query.question());
      themes.computeIfAbsent(query.theme(), theme -> new ArrayList<>()).add(tag("li").of(link));
    }
    List<Html> sections = new ArrayList<>();
    themes.forEach(
        (theme, items) ->
            sections.add(tag("section").of(tag("h3").of(theme), tag("ul").of(items))));
    return tag("div").with("class", "columns").of(sections);
  }

  private static Html counts(String title, Map<String, Long> counts) {
    List<Html> rows = new ArrayList<>();
    counts.forEach(
        (name, count) ->
            rows.add(
                tag("tr")
                    .of(
                        tag("th").with("scope", "row").of(name),
                        tag("td").with("class", "number").of(Long.toString(count)))));
    return tag("table").of(tag("caption").of(title), tag("tbody").of(rows));
  }

  private static Html runs(Figures figures) {
    return figures.runs().isEmpty()
        ? Html.text("")
        : tag("p")
            .with("class", "aside")
            .of("Construido con " + String.join("; ", figures.runs()) + ".");
  }
}
