package org.trama.extract.report;

import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;

/**
 * Verbs of saying with which a sentence ends and which name nobody: {@code Rusia bombardeó dos
 * escuelas, dijo}. Whoever says so is none of those of whom he does.
 */
final class Afterwords {
  private static final Set<String> EDGES = Set.of(",", "\"", "”", "»", "–", "—");

  private static final Set<String> OPENERS =
      Set.of(
          "que", "quien", "quienes", "cual", "cuales", "donde", "aunque", "pero", "si", ";", ":");

  private static final Set<PartOfSpeech> SMALL =
      Set.of(PartOfSpeech.ADV, PartOfSpeech.PUNCT, PartOfSpeech.DET);

  private final Scene scene;
  private final Syntax syntax;

  Afterwords(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
  }

  /** Whether the verb is one, with no more behind it than when or how it was said. */
  boolean is(int verb) {
    int begin = syntax.groupBegin(verb);
    return begin > 2
        && EDGES.contains(syntax.token(begin - 1).text())
        && isTold(verb)
        && IntStream.range(verb + 1, syntax.size()).allMatch(i -> isSmall(i))
        && closesClause(begin - 1);
  }

  /** Not the end of an apposition: {@code algo que el canciller, X, niega}. */
  private boolean closesClause(int edge) {
    for (int i = edge - 1; i >= 0 && !OPENERS.contains(syntax.word(i)); i--) {
      if (syntax.isVerbal(i) && syntax.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSmall(int index) {
    return SMALL.contains(syntax.token(index).pos()) || scene.isTime(index);
  }

  private boolean isTold(int verb) {
    Morphology form = syntax.token(verb).morphology();
    return syntax.isFinite(verb) && form.person() != 1 && !syntax.isSubjunctive(verb);
  }
}
