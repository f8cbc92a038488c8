package org.trama.serve;

import static org.trama.serve.Tag.tag;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.trama.serve.atlas.EventEntry;
import org.trama.serve.atlas.Figure;
import org.trama.serve.atlas.Voice;

/** Draws from how many to how many each source goes. */
final class FigureChart {
  /**
   * What one source says.
   *
   * @param event it says it of
   * @param figure how many
   * @param sources who says so
   */
  record Row(EventEntry event, Figure figure, String sources) {}

  private final Visit visit;
  private final double top;

  private FigureChart(Visit visit, double top) {
    this.visit = visit;
    this.top = top;
  }

  /** A row for each figure that an event has in a document. */
  static List<Row> rows(Visit visit, List<EventEntry> events) {
    List<Row> rows = new ArrayList<>();
    for (EventEntry event : events) {
      for (Figure figure : event.figures()) {
        String sources =
            event.voices().stream()
                .filter(voice -> voice.document().equals(figure.document()) && !voice.denied())
                .map(Voice::name)
                .distinct()
                .collect(Collectors.joining(", "));
        rows.add(new Row(event, figure, sources));
      }
    }
    rows.sort(Comparator.comparing((Row row) -> most(row.figure())).thenComparing(Row::sources));
    return rows;
  }

  static Html of(Visit visit, List<Row> rows) {
    double top = rows.stream().map(Row::figure).mapToDouble(FigureChart::most).max().orElse(1);
    FigureChart chart = new FigureChart(visit, top <= 0 ? 1 : top);
    return tag("ul").with("class", "bars ranges").of(rows.stream().map(chart::row).toList());
  }

  private Html row(Row row) {
    double low = 100 * least(row.figure()) / top;
    double high = 100 * most(row.figure()) / top;
    Html bar =
        tag("svg")
            .with("viewBox", "0 0 100 6")
            .with("preserveAspectRatio", "none")
            .with("aria-hidden", "true")
            .of(
                Chart.bar("track", 0, 2.5, 100, 1),
                Chart.bar("bar", Math.min(low, 99), 0, Math.max(1, high - low), 6));
    String document = row.figure().document().name();
    String who = row.sources().isEmpty() ? document : row.sources();
    return tag("li")
        .of(
            tag("span")
                .with("class", "name")
                .of(
                    tag("a").with("href", visit.links().node(row.event().iri())).of(who),
                    who.equals(document)
                        ? Html.of()
                        : tag("span").with("class", "aside").of(" " + document)),
            tag("span").with("class", "number").with("lang", "es").of(words(row.figure())),
            bar);
  }

  private String words(Figure figure) {
    String range = range(figure);
    return figure.text().replace(".", "").contains(range) || range.isEmpty()
        ? withUnit(figure.text(), figure.unit())
        : figure.text() + " (" + range + ")";
  }

  private static String withUnit(String text, String unit) {
    return unit.isEmpty() || text.contains(unit) ? text : text + " " + unit;
  }

  private String range(Figure figure) {
    String low = figure.min().map(this::number).orElse("");
    String high = figure.max().map(this::number).orElse("");
    if (low.equals(high)) {
      return low;
    }
    return low.isEmpty() ? "≤ " + high : high.isEmpty() ? "≥ " + low : low + "–" + high;
  }

  private String number(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static double least(Figure figure) {
    return figure.min().or(figure::max).map(BigDecimal::doubleValue).orElse(0.0);
  }

  static double most(Figure figure) {
    return figure.max().or(figure::min).map(BigDecimal::doubleValue).orElse(0.0);
  }
}
