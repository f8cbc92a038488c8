package org.trama.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which predicted event of a document is which annotated one: of the same type, with most arguments
 * in common.
 */
final class EventAlignment {
  /**
   * Evidence must share more than this of the shorter for events of which no entity is annotated.
   */
  private static final double ENOUGH_OVERLAP = .3;

  private static final double PRICE_OF_ARGUMENT = 0.1;

  private final EntityAlignment entities;
  private final Predicted predicted;
  private final Map<String, Gold.GoldEvent> gold = new LinkedHashMap<>();
  private final Map<String, String> aligned;

  /** Aligns; {@code text} is the document's, where it is at hand. */
  EventAlignment(
      Gold document, Predicted predicted, EntityAlignment entities, Optional<String> text) {
    this.entities = entities;
    this.predicted = predicted;
    List<Alignment.Pair> pairs = new ArrayList<>();
    for (Gold.GoldEvent event : document.events()) {
      String key = event.type() + "#" + gold.size();
      gold.put(key, event);
      Optional<int[]> span = text.flatMap(all -> span(all, event.evidence()));
      predicted.events.forEach(
          (iri, other) -> pair(key, event, iri, other, span).ifPresent(pairs::add));
    }
    aligned = Alignment.greedy(pairs);
  }

  private static Optional<int[]> span(String text, String evidence) {
    int begin = text.indexOf(evidence);
    return begin < 0 ? Optional.empty() : Optional.of(new int[] {begin, begin + evidence.length()});
  }

  private Optional<Alignment.Pair> pair(
      String key,
      Gold.GoldEvent event,
      String iri,
      Predicted.PredictedEvent other,
      Optional<int[]> span) {
    if (!other.type.equals(event.type())) {
      return Optional.empty();
    }
    int matched = matched(event, other.arguments);
    double overlap =
        span.stream()
            .flatMapToDouble(own -> other.spans.stream().mapToDouble(each -> overlap(own, each)))
            .max()
            .orElse(0);
    if (matched == 0 && (overlap <= ENOUGH_OVERLAP || event.namesEntities())) {
      return Optional.empty();
    }
    double score = 2 * matched + overlap - PRICE_OF_ARGUMENT * other.arguments.size();
    return Optional.of(new Alignment.Pair(score, key, iri));
  }

  private static double overlap(int[] one, int[] two) {
    int common = Math.min(one[1], two[1]) - Math.max(one[0], two[0]);
    int shorter = Math.min(one[1] - one[0], two[1] - two[0]);
    return (double) Math.max(0, common) / Math.max(1, shorter);
  }

  /** How many of the annotated arguments are among {@code arguments}. */
  int matched(Gold.GoldEvent event, Collection<Predicted.PredictedArgument> arguments) {
    Set<Predicted.PredictedArgument> used = new HashSet<>();
    for (Gold.GoldArgument argument : event.arguments()) {
      arguments.stream()
          .filter(other -> !used.contains(other) && fills(argument, other))
          .findFirst()
          .ifPresent(used::add);
    }
    return used.size();
  }

  private boolean fills(Gold.GoldArgument argument, Predicted.PredictedArgument other) {
    return argument.role().equals(other.role())
        && (argument
                .entity()
                .filter(id -> entities.same(id, other.filler(), other.label()))
                .isPresent()
            || argument
                .text()
                .filter(text -> Folded.likeness(text, other.text()) >= .5)
                .isPresent());
  }

  /** The annotated events, by key. */
  Map<String, Gold.GoldEvent> gold() {
    return gold;
  }

  /** The predicted event that the annotated one of this key is. */
  Optional<Predicted.PredictedEvent> of(String key) {
    return Optional.ofNullable(aligned.get(key)).map(predicted.events::get);
  }

  /** The predicted events that no annotation is aligned with. */
  List<Predicted.PredictedEvent> spurious() {
    return predicted.events.entrySet().stream()
        .filter(entry -> !aligned.containsValue(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
