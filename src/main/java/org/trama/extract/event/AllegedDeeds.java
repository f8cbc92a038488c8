package org.trama.extract.event;

import java.util.stream.Stream;
import org.trama.knowledge.Lexicon;

/** Which deeds a word may name that somebody is alleged to have done, and denies. */
final class AllegedDeeds {
  /** PLOVER category of what is only said of somebody. */
  private static final String REPROACHES = "ACCUSE";

  private final Lexicon lexicon;

  AllegedDeeds(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Their classes, in the order of the word's senses. */
  Stream<String> of(Trigger word) {
    return word.types().filter(type -> !lexicon.eventClass(type).plover().equals(REPROACHES));
  }
}
