package org.trama.extract.dating;

import java.util.List;
import java.util.Optional;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.time.TimeMention;
import org.trama.model.TimeSpan;

/**
 * Since when something goes on, told by what began it: {@code combate a Marruecos desde que en 2020
 * se rompió la tregua}. The clause of {@code desde que} happened then; the other one lasts from
 * then on.
 */
final class Beginnings {
  /** How many words of its noun stand before the time at most. */
  private static final int NOUN_REACH = 8;

  private final Scene scene;
  private final Syntax syntax;

  Beginnings(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
  }

  /** The times found for the trigger, or else since when what it tells goes on. */
  List<TimeMention> resolve(Trigger trigger, List<TimeMention> found) {
    Optional<TimeMention> beginning =
        scene.times().stream()
            .filter(time -> Scene.isDated(time.value()))
            .filter(time -> found.isEmpty() || found.contains(time))
            .filter(time -> isSince(time, trigger))
            .findFirst();
    return beginning.map(time -> List.of(onwards(time))).orElse(found);
  }

  /** Whether the time begins what the trigger tells: the trigger stands outside that clause. */
  private boolean isSince(TimeMention time, Trigger trigger) {
    int since = since(time);
    if (since < 0) {
      return false;
    }
    boolean before = trigger.head() < since && !syntax.hasFiniteVerb(trigger.head() + 1, since);
    return before || since == 0 && isMain(trigger) && trigger.head() > time.end();
  }

  private boolean isMain(Trigger trigger) {
    int verb = syntax.clauseHead(trigger.head());
    return syntax.token(verb).isRoot();
  }

  /** Index of the {@code desde} of the clause that the time stands in; -1 where it has none. */
  private int since(TimeMention time) {
    int verb = syntax.clauseHead(time.begin());
    for (int i = time.begin() - 1; i > 0; i--) {
      boolean opener = syntax.word(i).equals("que") && syntax.word(i - 1).equals("desde");
      if (opener && syntax.clauseHead(i) == verb) {
        return i - 1;
      }
    }
    return ofNoun(time);
  }

  /** {@code desde la invasión de 1974}: the {@code desde} of the noun that the time belongs to. */
  private int ofNoun(TimeMention time) {
    for (int i = time.begin() - 1; i >= Math.max(0, time.begin() - NOUN_REACH); i--) {
      if (syntax.isVerbal(i) || syntax.word(i).matches("[,;:]")) {
        return -1;
      }
      if (syntax.word(i).equals("desde")) {
        return i;
      }
    }
    return -1;
  }

  private static TimeMention onwards(TimeMention time) {
    TimeSpan span = time.value();
    return new TimeMention(
        time.sentence(),
        time.begin(),
        time.end(),
        new TimeSpan(span.start(), Optional.empty(), span.text()));
  }
}
