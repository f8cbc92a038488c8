package org.trama.serve.sparql;

import static org.trama.serve.html.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.trama.serve.chart.Bars;
import org.trama.serve.html.Html;
import org.trama.serve.visit.Visit;
import org.trama.serve.words.Labels;

/** Draws the rows of an answer as bars, where a column gives names and another gives numbers. */
final class ResultChart {
  private static final int MOST = 15;

  private ResultChart() {}

  /** Bars for the first rows; nothing where there are no two such columns. */
  static Html of(Visit visit, CappedRows rows, Labels labels) {
    Optional<Var> number =
        rows.columns().stream().filter(column -> numeric(rows, column)).findFirst();
    Optional<Var> name =
        rows.columns().stream().filter(column -> !numeric(rows, column)).findFirst();
    if (number.isEmpty() || name.isEmpty() || rows.rows().size() < 2) {
      return Html.text("");
    }
    List<Binding> shown = rows.rows().stream().limit(MOST).toList();
    double top = shown.stream().mapToDouble(row -> value(row, number.get())).max().orElse(0);
    if (top <= 0) {
      return Html.text("");
    }
    List<Html> bars = new ArrayList<>();
    for (Binding row : shown) {
      String words = row.contains(name.get()) ? labels.of(row.get(name.get())) : "";
      String figure = row.contains(number.get()) ? labels.of(row.get(number.get())) : "";
      bars.add(Bars.row(Html.text(words), Math.max(0, value(row, number.get())) / top, figure));
    }
    return tag("details")
        .with("open", "")
        .of(
            tag("summary").of(title(visit, rows.rows().size())),
            tag("ul").with("class", "bars").of(bars));
  }

  private static String title(Visit visit, int rows) {
    return rows > MOST
        ? visit
            .say("Gráfico de las %d primeras filas", "Chart of the first %d rows")
            .formatted(MOST)
        : visit.say("Gráfico", "Chart");
  }

  private static boolean numeric(CappedRows rows, Var column) {
    List<Node> values =
        rows.rows().stream()
            .filter(row -> row.contains(column))
            .map(row -> row.get(column))
            .toList();
    return !values.isEmpty() && values.stream().allMatch(ResultChart::isNumber);
  }

  private static boolean isNumber(Node node) {
    return node.isLiteral() && node.getLiteralValue() instanceof Number;
  }

  private static double value(Binding row, Var column) {
    return row.contains(column) && row.get(column).getLiteralValue() instanceof Number number
        ? number.doubleValue()
        : 0;
  }
}
