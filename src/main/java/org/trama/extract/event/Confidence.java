package org.trama.extract.event;

import org.trama.model.Modality;

/**
 * How sure a claim is: as sure as its words stand to one another, and less so for each further step
 * that had to be taken to read it. The factors are what those steps cost on annotated documents
 * (`evaluate` prints how often claims of each band are right).
 */
final class Confidence {
  /** That somebody named says it, and not the document. */
  private static final double ATTRIBUTED = 0.78;

  /** That it is planned or possible, and no plain fact. */
  private static final double UNREAL = 0.85;

  /** That its words stand far from one another. */
  private static final double FAR = 0.85;

  /** That a noun tells it: nouns have no subject, tense or mood. */
  private static final double NOMINAL = 0.75;

  /** Evidence longer than this, in characters, stands far apart. */
  private static final int NEAR = 150;

  private Confidence() {}

  /** That of a telling, whoever says it: from 0 to 1. */
  static double of(Telling telling) {
    return telling.strength() * (telling.trigger().isNoun() ? NOMINAL : 1);
  }

  /** That of what a voice says. */
  static double of(Draft.Voice voice) {
    return voice.confidence()
        * (voice.source().isPresent() ? ATTRIBUTED : 1)
        * (voice.modality() == Modality.ACTUAL ? 1 : UNREAL)
        * (voice.evidence().length() > NEAR ? FAR : 1);
  }
}
