package org.trama.serve;

import static org.trama.serve.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Shows rows as a table in which nodes go by their names and lead to their pages. */
final class ResultTable {
  private static final int MOST_ROWS = 1000;

  private final Labels labels;

  ResultTable(Labels labels) {
    this.labels = labels;
  }

  /** The table with a line that counts its rows. */
  Html show(CappedRows rows) {
    if (rows.rows().isEmpty()) {
      return tag("p").of("Nada en el grafo responde a esta pregunta.");
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
            .with("aria-label", "Resultados")
            .with("tabindex", "0")
            .of(table));
  }

  private static String count(CappedRows rows) {
    int size = rows.rows().size();
    String found = size == 1 ? "1 resultado" : size + " resultados";
    if (rows.truncated()) {
      return found + ", y hay más: el servidor no da más de una vez.";
    }
    return size > MOST_ROWS ? found + "; se muestran los primeros " + MOST_ROWS + "." : found + ".";
  }

  private static Html heading(Var column) {
    return tag("th").with("scope", "col").of(column.getVarName().replace('_', ' '));
  }

  private Html row(List<Var> columns, Binding row) {
    List<Html> cells = new ArrayList<>();
    for (Var column : columns) {
      cells.add(tag("td").of(row.contains(column) ? cell(row.get(column)) : Html.text("")));
    }
    return tag("tr").of(cells);
  }

  private Html cell(Node node) {
    String words = labels.of(node);
    return node.isURI()
        ? tag("a").with("href", Links.node(node.getURI())).of(words)
        : Html.text(words);
  }
}
