package org.trama.annotate;

import org.trama.model.PartOfSpeech;

/**
 * Tags as a name the word that opens a sentence where the dictionary has no such verb: {@code
 * Etiopía ni confirma ni niega}. Done before the sentence is parsed, since the parser believes the
 * tagger.
 */
final class OpeningNames {
  private final TaggedWords words;

  OpeningNames(TaggedWords words) {
    this.words = words;
  }

  void restore() {
    boolean verb =
        words.size() > 0 && (words.pos(0) == PartOfSpeech.VERB || words.pos(0) == PartOfSpeech.AUX);
    if (verb && words.isCapital(0) && !words.knows(0, PartOfSpeech.VERB, PartOfSpeech.AUX)) {
      words.tag(0, PartOfSpeech.PROPN);
    }
  }
}
