package org.trama.extract.draft;

import java.util.ArrayList;
import java.util.List;
import org.trama.extract.clause.Scene;
import org.trama.knowledge.EventTypes;
import org.trama.model.Quantity;

/**
 * Tolls that a sentence tells twice, by its verb and by a noun: {@code hubo 12 muertos, y 12
 * soldados murieron}.
 */
final class RepeatedTolls {
  private final List<Scene> scenes;

  RepeatedTolls(List<Scene> scenes) {
    this.scenes = scenes;
  }

  /** One for each figure of a sentence: verb and noun tell the same dead. */
  List<Draft> join(List<Draft> drafts) {
    List<Draft> joined = new ArrayList<>();
    for (Draft draft : drafts) {
      int same = 0;
      while (same < joined.size() && !isSameToll(joined.get(same), draft)) {
        same++;
      }
      if (same == joined.size()) {
        joined.add(draft);
      } else {
        Draft first = joined.get(same);
        boolean better = !isSourced(first) && isSourced(draft);
        joined.set(same, first.merge(draft).withVoices((better ? draft : first).voices()));
      }
    }
    return joined;
  }

  private static boolean isSourced(Draft draft) {
    return draft.voices().stream().anyMatch(voice -> voice.source().isPresent());
  }

  private boolean isSameToll(Draft one, Draft other) {
    return one.type().equals(EventTypes.CASUALTIES)
        && other.type().equals(EventTypes.CASUALTIES)
        && one.sentence() == other.sentence()
        && one.quantity().isPresent()
        && (one.quantity().equals(other.quantity()) || isOneFigure(one, other))
        && (one.time().isEmpty() || other.time().isEmpty() || one.time().equals(other.time()))
        && (!one.hasEntity()
            || !other.hasEntity()
            || one.span().overlaps(other.span())
            || isOneFigure(one, other));
  }

  /**
   * {@code 2.700 han resultado heridos}: the figure stands but once, whatever it is said to count.
   */
  private boolean isOneFigure(Draft one, Draft other) {
    Quantity quantity = one.quantity().orElseThrow();
    return other.quantity().filter(counted -> isSameNumber(quantity, counted)).isPresent()
        && scenes.get(one.sentence()).quantities().stream()
                .filter(mention -> isSameNumber(mention.value(), quantity))
                .count()
            == 1;
  }

  private static boolean isSameNumber(Quantity one, Quantity other) {
    return one.min().isPresent() && one.min().equals(other.min()) && one.max().equals(other.max());
  }
}
