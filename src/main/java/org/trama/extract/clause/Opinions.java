package org.trama.extract.clause;

import org.trama.model.Morphology;
import org.trama.model.Token;

/**
 * In whose opinion a sentence is told that opens with {@code para}: {@code Para Moscú, la acusación
 * es un disparate}, {@code Para el ministro sueco, Rusia atacó el cable}.
 */
public final class Opinions {
  private final Syntax syntax;

  public Opinions(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether the phrase names whose it is, and neither for whom nor for when something is done. */
  public boolean opens(Phrase phrase) {
    return phrase.begin() == 1
        && phrase.refers()
        && syntax.word(0).equals("para")
        && phrase.end() < syntax.size()
        && syntax.word(phrase.end()).equals(",")
        && syntax.sentence().tokens().stream()
            .anyMatch(token -> token.isRoot() && isTold(token, phrase.end()));
  }

  /** {@code Para Kiev, Berlín enviará tanques}: to whom. */
  private static boolean isToCome(Token form) {
    return form.morphology().tense() == Morphology.Tense.FUTURE;
  }

  /** {@code es un disparate}, {@code Rusia atacó}. */
  private boolean isTold(Token root, int comma) {
    return syntax.hasCopula(root.index())
        || syntax.isFinite(root.index())
            && syntax.group(root.index()).noneMatch(Opinions::isToCome)
            && syntax.dependents(root.index()).stream()
                .filter(word -> word.relation().equals("nsubj"))
                .anyMatch(word -> word.index() > comma && word.index() < root.index());
  }
}
