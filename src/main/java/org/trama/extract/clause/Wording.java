package org.trama.extract.clause;

import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** How a phrase that names nobody is quoted. */
public final class Wording {
  private Wording() {}

  /**
   * The head noun phrase as written, without numbers, articles and measures; a carrier with its
   * load.
   */
  public static String of(Syntax syntax, Phrase phrase) {
    boolean elided = phrase.theme() < phrase.begin();
    int end = elided ? phrase.theme() + 1 : Math.max(phrase.end(), phrase.theme() + 1);
    boolean loaded = phrase.theme() > phrase.head() && syntax.word(phrase.head() + 1).equals("con");
    StringBuilder words = new StringBuilder();
    for (int i = loaded ? phrase.head() : phrase.theme();
        i < end && !(i > phrase.theme() && opensClause(syntax, i));
        i++) {
      Token token = syntax.token(i);
      if (token.pos() != PartOfSpeech.PUNCT) {
        words.append(words.isEmpty() ? "" : " ").append(token.text());
      }
    }
    return words.toString();
  }

  /** {@code la propuesta presentada por Egipto}: a participle with a complement of its own. */
  private static boolean opensClause(Syntax syntax, int index) {
    return syntax.token(index).morphology().mood() == Morphology.Mood.PARTICIPLE
        && index + 1 < syntax.size()
        && syntax.token(index + 1).pos() == PartOfSpeech.ADP;
  }
}
