package org.trama.extract.event;

import java.util.Set;
import org.trama.knowledge.FillerType;
import org.trama.knowledge.Frame;
import org.trama.model.Morphology;
import org.trama.model.Token;

/** What stands for an argument that no phrase fills: a pronoun, or a clause. */
final class StandIns {
  private StandIns() {}

  /**
   * {@code la deploró}: an object is there, though only a pronoun. The receiver in {@code le envió}
   * is not what was sent.
   */
  static boolean hasClitic(Scene scene, Trigger trigger, Frame.Argument argument) {
    boolean object =
        argument.function() == Frame.Function.DIRECT_OBJECT
            || argument.function() == Frame.Function.INDIRECT_OBJECT;
    return object
        && !trigger.isNoun()
        && new Clitics(scene.syntax())
            .with(trigger.head()).stream()
                .anyMatch(dative -> dative ? takesActor(argument) : takesMore(argument));
  }

  private static boolean takesActor(Frame.Argument argument) {
    return argument.fillers().stream()
        .anyMatch(
            filler ->
                filler instanceof FillerType.OfKind kind && FillerFinder.isActor(kind.kind())
                    || filler instanceof FillerType.Anything);
  }

  private static boolean takesMore(Frame.Argument argument) {
    return argument.fillers().stream()
        .anyMatch(filler -> !(filler instanceof FillerType.OfNounClass));
  }

  static boolean hasClause(Scene scene, Trigger trigger) {
    return trigger.isAuxiliary()
        || scene.syntax().dependents(trigger.head()).stream().anyMatch(StandIns::isClause)
        || opensClause(scene.syntax(), trigger.head());
  }

  private static boolean isClause(Token token) {
    return Set.of("ccomp", "xcomp", "csubj", "advcl", "acl").contains(token.relation());
  }

  private static boolean opensClause(Syntax syntax, int head) {
    for (int i = head + 1; i < Math.min(syntax.size(), head + 4); i++) {
      Token token = syntax.token(i);
      if (token.text().equals("que") || token.morphology().mood() == Morphology.Mood.INFINITIVE) {
        return true;
      }
    }
    return false;
  }
}
