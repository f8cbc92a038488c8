package org.trama.serve.chart;

import static org.trama.serve.html.Tag.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trama.serve.atlas.EventEntry;
import org.trama.serve.html.Html;
import org.trama.serve.words.Speech;

/**
 * Draws how many events there were over time, in one strip or in several below each other that
 * share their scales.
 */
public final class Chart {
  private static final int WIDTH = 720;
  private static final int HEAD = 24;
  private static final int FOOT = 20;
  private static final int ALONE = 150;
  private static final int AMONG = 72;
  private static final int YEAR_WIDTH = 48;

  private final Speech speech;
  private final TimeScale scale;
  private final List<TimeStrip> strips;
  private final int top;

  private Chart(Speech speech, TimeScale scale, List<TimeStrip> strips) {
    this.speech = speech;
    this.scale = scale;
    this.strips = strips;
    this.top = strips.stream().mapToInt(TimeStrip::top).max().orElse(1);
  }

  /** The chart of events with a day; nothing where there are fewer than two such. */
  public static Html of(Speech speech, List<EventEntry> events) {
    return of(speech, Map.of("", events));
  }

  /** The chart of several series of events under their names, in their order. */
  public static Html of(Speech speech, Map<String, List<EventEntry>> series) {
    List<EventEntry> dated =
        series.values().stream()
            .flatMap(List::stream)
            .filter(event -> event.day().isPresent())
            .toList();
    if (dated.size() < 2) {
      return Html.of();
    }
    TimeScale scale = TimeScale.of(dated);
    if (scale.columns() < 2) {
      return Html.of();
    }
    List<TimeStrip> strips = new ArrayList<>();
    new LinkedHashMap<>(series)
        .forEach((name, events) -> strips.add(TimeStrip.of(name, events, scale)));
    return new Chart(speech, scale, strips).figure(dated.size());
  }

  private Html figure(int all) {
    int shown = strips.stream().mapToInt(TimeStrip::events).sum();
    return tag("figure")
        .with("class", "over-time")
        .of(caption(), picture(), left(all - shown), new ChartTable(speech, scale, strips).show());
  }

  private Html caption() {
    List<Html> pieces = new ArrayList<>();
    pieces.add(
        tag("span")
            .with("class", "key")
            .of(speech.say("Sucesos ", "Events ") + scale.unit(speech)));
    if (strips.stream().anyMatch(TimeStrip::contested)) {
      pieces.add(Html.text(" "));
      pieces.add(
          tag("span")
              .with("class", "key contested")
              .of(speech.say("de ellos, discutidos o negados", "of which disputed or denied")));
    }
    return tag("figcaption").of(pieces);
  }

  private Html picture() {
    int height = HEAD + (strips.size() == 1 ? ALONE : AMONG);
    List<Html> shapes = new ArrayList<>();
    for (int i = 0; i < strips.size(); i++) {
      shapes.addAll(strip(strips.get(i), i * height, height - HEAD));
    }
    int foot = strips.size() * height;
    double step = (double) WIDTH / scale.columns();
    scale
        .years((int) Math.ceil(YEAR_WIDTH / step))
        .forEach(
            (at, year) ->
                shapes.add(
                    Shapes.words(
                        Math.min((at - scale.first()) * step, WIDTH - YEAR_WIDTH + 14),
                        foot + FOOT - 4.0,
                        year)));
    return tag("svg")
        .with("viewBox", "0 0 " + WIDTH + " " + (foot + FOOT))
        .with("class", "chart")
        .with("role", "img")
        .with(
            "aria-label",
            speech.say(
                "Sucesos a lo largo del tiempo; las cifras siguen en una tabla",
                "Events over time; the figures follow in a table"))
        .of(shapes);
  }

  /** The line that the highest column reaches, with its number, the columns and their foot. */
  private List<Html> strip(TimeStrip strip, double y, double height) {
    double foot = y + HEAD + height;
    return List.of(
        Shapes.level("grid", y + HEAD, WIDTH),
        Shapes.words(0, y + HEAD - 5, strip.name()),
        Shapes.wordsUntil(WIDTH, y + HEAD - 5, speech.number(top)),
        strip.draw(scale, speech, new TimeStrip.Frame(WIDTH, foot, height, top)),
        Shapes.level("axis", foot, WIDTH));
  }

  private Html left(int left) {
    return left == 0
        ? Html.of()
        : tag("p")
            .with("class", "aside")
            .of(
                speech.count(left, speech.say("suceso", "event"), speech.say("sucesos", "events"))
                    + speech.say(
                        ", mucho antes o después, fuera del gráfico.",
                        ", long before or after, left out of the chart."));
  }
}
