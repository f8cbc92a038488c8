package org.trama.extract.clause;

import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Participles, which taggers take for adjectives as often as not: {@code celebradas}. */
public final class Participles {
  private Participles() {}

  /** Whether the word is one, or an adjective in the form of one. */
  public static boolean isOne(Token word) {
    return word.morphology().mood() == Morphology.Mood.PARTICIPLE
        || word.pos() == PartOfSpeech.ADJ && word.text().matches("\\p{L}+[ai]d[oa]s?");
  }
}
