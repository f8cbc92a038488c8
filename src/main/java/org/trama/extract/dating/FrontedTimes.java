package org.trama.extract.dating;

import java.util.List;
import java.util.Set;
import org.trama.extract.clause.ClauseLinks;
import org.trama.extract.clause.ClauseTenses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.time.TimeMention;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;

/**
 * The expression of time at the head of a sentence, and how far into the sentence it holds: {@code
 * En 1972, cuando Tanaka viajó a Pekín, ambos países firmaron}.
 */
final class FrontedTimes {
  private final Scene scene;
  private final Syntax syntax;
  private final ClauseLinks clauses;
  private final ClauseTenses tenses;

  FrontedTimes(Scene scene, ClauseLinks clauses) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.clauses = clauses;
    this.tenses = new ClauseTenses(scene.syntax());
  }

  /** The expression that opens the sentence, if it holds for the clause of {@code verb} too. */
  List<TimeMention> times(int verb) {
    boolean gerund = syntax.token(verb).morphology().mood() == Morphology.Mood.GERUND;
    if (!tenses.isFinite(verb) && !gerund) {
      return List.of();
    }
    return scene.datedTimes().stream()
        .filter(time -> opens(time) && time.end() <= verb && isOpenRoad(time.end(), verb))
        .filter(time -> !SharedTime.introduces(syntax, time))
        .toList();
  }

  /** Whether but small words stand before the time. */
  boolean opens(TimeMention time) {
    for (int i = 0; i < time.begin(); i++) {
      if (!Set.of(PartOfSpeech.CCONJ, PartOfSpeech.ADV, PartOfSpeech.PUNCT, PartOfSpeech.ADP)
          .contains(syntax.token(i).pos())) {
        return false;
      }
    }
    return true;
  }

  /** Where the tree has a noun for its root, the verb that nothing opens. */
  private boolean isMain(int verb) {
    return syntax.token(verb).isRoot()
        || tenses.opener(verb) < 0
            && syntax.ancestors(verb).stream()
                .noneMatch(above -> above.isRoot() && syntax.isVerbal(above.index()));
  }

  /** {@code En 1972, cuando viajó, firmaron}: a comma ends the clause before the main verb. */
  private boolean isShut(int opener, int verb) {
    boolean told = false;
    for (int i = opener; i < verb; i++) {
      told |= syntax.isFiniteVerb(i);
      if (told && syntax.word(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** Whether no other clause, nobody's words and no verb of saying stand between. */
  private boolean isOpenRoad(int begin, int verb) {
    boolean main = isMain(verb);
    for (int i = begin; i < verb; i++) {
      boolean says = syntax.isFiniteVerb(i) && clauses.speaks(i);
      boolean subordinate = says && main && tenses.opener(i) >= begin;
      if (tenses.opens(i) && !syntax.word(i).equals("mientras") && !(main && isShut(i, verb))
          || says && !subordinate
          || syntax.word(i).matches("[;\"«“]")) {
        return false;
      }
    }
    return true;
  }
}
