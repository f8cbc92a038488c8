package org.trama.extract.event;

/** What bears on whether a claim is read rightly. {@link Confidence} says how much. */
enum Ground {
  /**
   * A noun tells it, or a verb form without person that stands in nobody's words: {@code el envío},
   * {@code tras enviar}.
   */
  NOMINAL,
  /** Its clause only tells when or why something else happens: {@code cuando atacó Goma}. */
  ADVERBIAL,
  /** What takes part stands far from the word that tells it, or not where it is wont to. */
  LOOSE,
  /** No name beside it says who takes part: {@code la atacó}, {@code ambos países pactaron}. */
  UNNAMED,
  /** Only one takes part. */
  ALONE,
  /** It is not said who does it: {@code el ataque a Odesa}. */
  DOERLESS,
  /** A noun points back to what was told before: {@code esa reunión}. */
  ANAPHORIC,
  /** The headline tells it: the text tells it again, more fully. */
  HEADLINE,
  /** The same is told again by the same. */
  RETOLD,
  /** The document has it from somebody, named or not. */
  HEARD,
  /** Somebody is said to tell what is itself a saying: an accusation, a demand, a threat. */
  SPOKEN,
  /** The document says so, and somebody else says or denies it as well. */
  SHARED,
  /** The words that say so stand far from one another. */
  SPREAD
}
