package org.trama.serve;

import static org.trama.serve.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

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

  /** The table with a line that counts its rows. */
  Html show(CappedRows rows) {
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
                    .of(tag("tr").of(rows.columns().stream().map(ResultTable::heading).toList())),
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

  private static Html heading(Var column) {
    return tag("th").with("scope", "col").of(column.getVarName().replace('_', ' '));
  }

  private Html row(List<Var> columns, Binding row) {
    List<Html> cells = new ArrayList<>();
    for (Var column : columns) {
      cells.add(row.contains(column) ? cell(row.get(column)) : tag("td").of());
    }
    return tag("tr").of(cells);
  }

  private Html cell(Node node) {
    String words = labels.of(node);
    if (node.isURI()) {
      return tag("td").of(tag("a").with("href", visit.links().node(node.getURI())).of(words));
    }
    boolean number = node.isLiteral() && words.matches("[-+]?\\d+([.]\\d+)?");
    if (number) {
      return tag("td").with("class", "number").of(words);
    }
    return words.length() > LONG ? tag("td").with("class", "long").of(words) : tag("td").of(words);
  }
}
