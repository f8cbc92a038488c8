package org.trama.model;

/** The seventeen parts of speech of Universal Dependencies. */
public enum PartOfSpeech {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /**
   * Whether words of this kind carry meaning of their own: nouns, names, verbs, adjectives,
   * adverbs.
   */
  public boolean isContent() {
    return switch (this) {
      case NOUN, PROPN, VERB, ADJ, ADV -> true;
      default -> false;
    };
  }

  /** Whether the word can head a noun phrase. */
  public boolean isNominal() {
    return this == NOUN || this == PROPN || this == PRON;
  }
}
