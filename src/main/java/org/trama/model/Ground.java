package org.trama.model;

/** What makes it likelier, or less likely, that a claim is read rightly. */
public enum Ground {
  /**
   * A noun tells it, or a verb form without person that stands in nobody's words: {@code el envío},
   * {@code tras enviar}.
   */
  NOMINAL("NominalGround"),
  /** Its clause only tells when or why something else happens: {@code cuando atacó Goma}. */
  ADVERBIAL("AdverbialGround"),
  /** What takes part stands far from the word that tells it, or not where it is wont to. */
  LOOSE("LooseGround"),
  /** No name beside it says who takes part: {@code la atacó}, {@code ambos países pactaron}. */
  UNNAMED("UnnamedGround"),
  /** Only one takes part. */
  ALONE("LoneGround"),
  /** It is not said who does it: {@code el ataque a Odesa}. */
  DOERLESS("DoerlessGround"),
  /** A noun points back to what was told before: {@code esa reunión}. */
  ANAPHORIC("AnaphoricGround"),
  /** The headline tells it: the text tells it again, more fully. */
  HEADLINE("HeadlineGround"),
  /** The same is told again by the same. */
  RETOLD("RetoldGround"),
  /** The document has it from somebody, named or not. */
  HEARD("HeardGround"),
  /** Somebody is said to tell what is itself a saying: an accusation, a demand, a threat. */
  SPOKEN("SpokenGround"),
  /** The document says so, and somebody else says or denies it as well. */
  SHARED("SharedGround"),
  /** The words that say so stand far from one another. */
  SPREAD("SpreadGround");

  private final String localName;

  Ground(String localName) {
    this.localName = localName;
  }

  /** Local name of the individual in the ontology. */
  public String localName() {
    return localName;
  }
}
