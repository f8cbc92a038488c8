package org.trama.serve.event;

import static org.trama.serve.html.Tag.tag;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.trama.serve.atlas.EventEntry;
import org.trama.serve.atlas.Figure;
import org.trama.serve.atlas.Voice;
import org.trama.serve.chart.Shapes;
import org.trama.serve.html.Html;
import org.trama.serve.visit.Visit;
import org.trama.serve.words.FigureWords;

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
    Evidence evidence = new Evidence(visit.dataset());
    for (EventEntry event : events) {
      for (Figure figure : event.figures()) {
        String sources = sources(event, figure, evidence);
        rows.add(new Row(event, figure, sources));
      }
    }
    rows.sort(Comparator.comparing((Row row) -> most(row.figure())).thenComparing(Row::sources));
    return rows;
  }

  /** Those whose own words give the figure or, where nobody's do, all that assert the event. */
  private static String sources(EventEntry event, Figure figure, Evidence evidence) {
    List<Voice> asserting =
        event.voices().stream()
            .filter(voice -> voice.document().equals(figure.document()) && !voice.denied())
            .toList();
    List<Voice> counting =
        asserting.stream()
            .filter(voice -> evidence.figures(event, voice).contains(figure))
            .toList();
    return (counting.isEmpty() ? asserting : counting)
        .stream().map(Voice::name).distinct().collect(Collectors.joining(", "));
  }

  static Html of(Visit visit, List<Row> rows) {
    double top = rows.stream().map(Row::figure).mapToDouble(FigureChart::most).max().orElse(1);
    FigureChart chart = new FigureChart(visit, top <= 0 ? 1 : top);
    List<Html> items = new ArrayList<>(rows.stream().map(chart::row).toList());
    items.add(chart.scale());
    return tag("ul").with("class", "bars ranges").of(items);
  }

  private Html scale() {
    return tag("li")
        .with("class", "scale aside")
        .with("aria-hidden", "true")
        .of(
            tag("span").of("0"),
            tag("span").with("class", "number").of(visit.speech().number(Math.round(top))));
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
                Shapes.bar("track", 0, 2.5, 100, 1),
                Shapes.bar("bar", Math.min(low, 99), 0, Math.max(1, high - low), 6));
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
            tag("span")
                .with("class", "number")
                .with("lang", "es")
                .of(FigureWords.ofRange(row.figure(), visit.speech())),
            bar);
  }

  private static double least(Figure figure) {
    return figure.min().or(figure::max).map(BigDecimal::doubleValue).orElse(0.0);
  }

  static double most(Figure figure) {
    return figure.max().or(figure::min).map(BigDecimal::doubleValue).orElse(0.0);
  }
}
