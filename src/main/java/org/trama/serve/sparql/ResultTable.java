package org.trama.serve.sparql;

import static org.trama.serve.html.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.trama.serve.html.Html;
import org.trama.serve.html.Tag;
import org.trama.serve.visit.Visit;
import org.trama.serve.words.Labels;

/** Shows rows as a table in which nodes go by their names and lead to their pages. */
final class ResultTable {
  /** Words of more characters than these need a wide column. */
  private static final int LONG = 60;

  private static final int MOST_ROWS = 1000;

  private final Visit visit;
  private final Labels labels;

  ResultTable(Visit visit, Labels labels) {
    this.visit = visit;
    this.labels = labels;
  }

  /** The table with a line that counts its rows; columns go by the names of their variables. */
  Html show(CappedRows rows) {
    return show(rows, variable -> variable.replace('_', ' '));
  }

  /** The same with other names for the columns. */
  Html show(CappedRows rows, UnaryOperator<String> titles) {
    if (rows.rows().isEmpty()) {
      return tag("p")
          .of(
              visit.say(
                  "Nada en el grafo responde a esta pregunta.",
                  "Nothing in the graph answers this question."));
    }
    Html table =
        tag("table")
            .of(
                tag("thead")
                    .of(
                        tag("tr")
                            .of(
                                rows.columns().stream()
                                    .map(column -> heading(rows, column, titles))
                                    .toList())),
                tag("tbody")
                    .of(
                        rows.rows().stream()
                            .limit(MOST_ROWS)
                            .map(row -> row(rows.columns(), row))
                            .toList()));
    return Html.of(
        tag("p").of(count(rows)),
        tag("div")
            .with("class", "scroll")
            .with("role", "region")
            .with("aria-label", visit.say("Resultados", "Results"))
            .with("tabindex", "0")
            .of(table));
  }

  private String count(CappedRows rows) {
    int size = rows.rows().size();
    String found =
        visit
            .speech()
            .count(size, visit.say("resultado", "result"), visit.say("resultados", "results"));
    if (rows.truncated()) {
      return found
          + visit.say(
              ", y hay más: el servidor no da más de una vez.",
              ", and there are more: the server gives no more at once.");
    }
    return size > MOST_ROWS
        ? found
            + visit.say("; se muestran los primeros ", "; shown are the first ")
            + MOST_ROWS
            + "."
        : found + ".";
  }

  /** Stands over its column as that stands: to the right where it is one of numbers. */
  private Html heading(CappedRows rows, Var column, UnaryOperator<String> titles) {
    List<Node> values =
        rows.rows().stream()
            .filter(row -> row.contains(column))
            .map(row -> row.get(column))
            .toList();
    boolean numbers = !values.isEmpty() && values.stream().allMatch(this::isNumber);
    Tag heading = tag("th").with("scope", "col");
    return (numbers ? heading.with("class", "number") : heading)
        .of(titles.apply(column.getVarName()));
  }

  private boolean isNumber(Node node) {
    return node.isLiteral() && labels.of(node).matches("[-+]?\\d+([.]\\d+)?");
  }

  private Html row(List<Var> columns, Binding row) {
    List<Html> cells = new ArrayList<>();
    for (Var column : columns) {
      cells.add(row.contains(column) ? cell(row.get(column)) : tag("td").of());
    }
    return tag("tr").of(cells);
  }

  private Html here(Node node, String words) {
    return tag("a").with("href", visit.links().node(node.getURI())).of(words);
  }

  /** What the graph itself says nothing of may be told where its IRI leads. */
  private static Html elsewhere(Node node, String words) {
    String iri = node.getURI();
    return iri.startsWith("http://") || iri.startsWith("https://")
        ? tag("a").with("href", iri).with("rel", "external noreferrer").of(words)
        : Html.text(words);
  }

  private Html cell(Node node) {
    String words = labels.of(node);
    if (node.isURI()) {
      return tag("td").of(labels.knows(node) ? here(node, words) : elsewhere(node, words));
    }
    if (isNumber(node)) {
      return tag("td").with("class", "number").of(words);
    }
    return words.length() > LONG ? tag("td").with("class", "long").of(words) : tag("td").of(words);
  }
}
