package org.trama.annotate;

import org.trama.model.PartOfSpeech;

/**
 * Tags as adjectives those that judge a clause, which the tagger takes for nouns that it modifies:
 * {@code es falso que vayamos a atacar}. Done before the sentence is parsed, since the parser
 * believes the tagger.
 */
final class JudgingAdjectives {
  private final TaggedWords words;

  JudgingAdjectives(TaggedWords words) {
    this.words = words;
  }

  /** Tags as such those of the sentence, and the conjunctions behind them. */
  void restore() {
    for (int i = 1; i + 1 < words.size(); i++) {
      if (words.pos(i) == PartOfSpeech.NOUN
          && words.is(i + 1, "que")
          && words.knows(i, PartOfSpeech.ADJ)
          && words.isBeing(i - 1)) {
        words.tag(i, PartOfSpeech.ADJ);
        words.tag(i + 1, PartOfSpeech.SCONJ);
      }
    }
  }
}
