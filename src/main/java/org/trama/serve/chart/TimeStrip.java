package org.trama.serve.chart;

import static org.trama.serve.html.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trama.serve.atlas.EventEntry;
import org.trama.serve.atlas.Status;
import org.trama.serve.html.Html;
import org.trama.serve.words.Speech;

/**
 * Events counted column by column.
 *
 * @param name of whose events they are; empty where that goes without saying
 * @param counts of the columns of the scale that have any
 */
record TimeStrip(String name, TreeMap<Integer, Count> counts) {
  /**
   * How many.
   *
   * @param events in all
   * @param contested of which disputed or denied
   */
  record Count(int events, int contested) {
    private static Count of(EventEntry event) {
      boolean contested = event.status() == Status.DISPUTED || event.status() == Status.DENIED;
      return new Count(1, contested ? 1 : 0);
    }

    private Count and(Count other) {
      return new Count(events + other.events, contested + other.contested);
    }
  }

  /** The events with a day that the scale holds. */
  static TimeStrip of(String name, List<EventEntry> events, TimeScale scale) {
    TreeMap<Integer, Count> counts = new TreeMap<>();
    for (EventEntry event : events) {
      if (event.day().isPresent() && scale.holds(scale.column(event))) {
        counts.merge(scale.column(event), Count.of(event), Count::and);
      }
    }
    return new TimeStrip(name, counts);
  }

  int top() {
    return counts.values().stream().mapToInt(Count::events).max().orElse(0);
  }

  int events() {
    return counts.values().stream().mapToInt(Count::events).sum();
  }

  boolean contested() {
    return counts.values().stream().anyMatch(count -> count.contested() > 0);
  }

  /** Columns that stand on the line {@code foot}; one of {@code top} events is {@code height}. */
  Html draw(TimeScale scale, Speech speech, Frame frame) {
    double step = frame.width() / scale.columns();
    List<Html> shapes = new ArrayList<>();
    for (Map.Entry<Integer, Count> column : counts.entrySet()) {
      double x = (column.getKey() - scale.first()) * step;
      String words = scale.name(column.getKey(), speech) + ": " + words(column.getValue(), speech);
      shapes.add(column(column.getValue(), words, x, Math.min(step - 1, 28), frame));
    }
    return tag("g").of(shapes);
  }

  /**
   * Where a strip is drawn.
   *
   * @param width of all columns
   * @param foot on which they stand
   * @param height of the highest
   * @param top events of the highest
   */
  record Frame(double width, double foot, double height, int top) {
    double of(int events) {
      return height * events / Math.max(1, top);
    }
  }

  private static Html column(Count count, String words, double x, double wide, Frame frame) {
    double height = frame.of(count.events());
    double contested = frame.of(count.contested());
    double width = Math.max(1.5, wide);
    return tag("g")
        .of(
            tag("title").of(words),
            Shapes.bar("bar", x, frame.foot() - height, width, height),
            Shapes.bar("bar contested", x, frame.foot() - contested, width, contested));
  }

  private static String words(Count count, Speech speech) {
    String events =
        speech.count(
            count.events(), speech.say("suceso", "event"), speech.say("sucesos", "events"));
    return count.contested() == 0
        ? events
        : events
            + speech.say(", de ellos discutidos o negados ", ", of which disputed or denied ")
            + count.contested();
  }
}
