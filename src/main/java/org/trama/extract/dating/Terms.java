package org.trama.extract.dating;

import java.util.List;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.time.TimeMention;

/**
 * Until when something is to last or be done, which does not tell when it was decided: {@code
 * acordó el lunes prorrogar hasta mayo el cierre}.
 */
final class Terms {
  private Terms() {}

  /**
   * The dated ones of the trigger's own times; instead of mere terms, when the verb above decided
   * on them, if it tells.
   */
  static List<TimeMention> set(Scene scene, Trigger trigger, List<TimeMention> own) {
    List<TimeMention> dated = own.stream().filter(time -> Scene.isDated(time.value())).toList();
    List<TimeMention> begun = begun(dated);
    if (dated.isEmpty() || !begun.isEmpty()) {
      return begun.isEmpty() ? dated : begun;
    }
    List<TimeMention> decided = begun(ofDecision(scene, trigger.head()));
    return decided.isEmpty() ? dated : decided;
  }

  private static List<TimeMention> begun(List<TimeMention> times) {
    return times.stream().filter(time -> time.value().start().isPresent()).toList();
  }

  /** The times of the verb on which the infinitive hangs that the word stands with. */
  private static List<TimeMention> ofDecision(Scene scene, int word) {
    Syntax syntax = scene.syntax();
    int verb = syntax.clauseHead(word);
    if (!syntax.isInfinitive(verb) || syntax.token(verb).isRoot()) {
      return List.of();
    }
    int above = syntax.clauseHead(syntax.token(verb).head());
    return scene.datedTimes().stream()
        .filter(time -> syntax.clauseHead(time.begin()) == above)
        .filter(time -> !SharedTime.introduces(syntax, time))
        .toList();
  }
}
