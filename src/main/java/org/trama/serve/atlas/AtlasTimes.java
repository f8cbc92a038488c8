package org.trama.serve.atlas;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The time spans of a dataset. */
final class AtlasTimes {
  /** A span of days with the words that tell it. */
  record Time(Optional<LocalDate> start, Optional<LocalDate> end, String text) {}

  private final Map<Node, LocalDate> starts;
  private final Map<Node, LocalDate> ends;
  private final Map<Node, String> texts;

  AtlasTimes(Quads quads, Map<Node, String> texts) {
    this.starts = days(quads, Vocab.term("start"));
    this.ends = days(quads, Vocab.term("end"));
    this.texts = texts;
  }

  Time of(Node node) {
    return new Time(
        Optional.ofNullable(starts.get(node)),
        Optional.ofNullable(ends.get(node)),
        texts.getOrDefault(node, ""));
  }

  static Map<Node, LocalDate> days(Quads quads, Node property) {
    Map<Node, LocalDate> days = new HashMap<>();
    quads.each(property, (graph, node, value) -> day(value).ifPresent(day -> days.put(node, day)));
    return days;
  }

  private static Optional<LocalDate> day(Node value) {
    try {
      return Optional.of(LocalDate.parse(value.getLiteralLexicalForm()));
    } catch (DateTimeParseException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }
}
