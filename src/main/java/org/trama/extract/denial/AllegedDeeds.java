package org.trama.extract.denial;

import java.util.stream.Stream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;

/** Which deeds a word may name that somebody is alleged to have done, and denies. */
final class AllegedDeeds {
  /** PLOVER category of what is only said of somebody. */
  private static final String REPROACHES = "ACCUSE";

  /** Nouns of the lexicon for what is agreed on, and the class of the event of doing so. */
  private static final String PACTS = "AgreementDoc";

  private final Lexicon lexicon;
  private final NounClasses classes;

  AllegedDeeds(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.classes = new NounClasses(lexicon);
  }

  /** Their classes, in the order of the word's senses. */
  Stream<String> of(Trigger word) {
    return word.types().filter(type -> !lexicon.eventClass(type).plover().equals(REPROACHES));
  }

  /** {@code el pacto}: the class of the deed by which there is what the noun names. */
  Stream<String> ofMaking(Syntax syntax, int noun) {
    return classes.has(PACTS, syntax, noun) ? Stream.of(EventTypes.AGREEMENT) : Stream.empty();
  }
}
