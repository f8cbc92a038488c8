package org.trama.extract.frame;

import java.util.Set;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.EventTypes;
import org.trama.model.PartOfSpeech;

/**
 * What people speak of who meet, whose place is not theirs: {@code hablaron de la tregua en Gaza},
 * {@code habló con Wang sobre Taiwán}.
 */
final class TalkTopics {
  /** Noun class of what is going on somewhere. */
  private static final String AFFAIRS = "Affairs";

  /** What has a topic. */
  private static final Set<String> TALKS = Set.of(EventTypes.MEETING, EventTypes.AGREEMENT);

  private final NounClasses classes;

  TalkTopics(NounClasses classes) {
    this.classes = classes;
  }

  /** Whether the place is such a topic of the telling, or stands right behind one. */
  boolean holdPlace(Telling telling, Phrase place) {
    if (place.marker().equals("sobre") && TALKS.contains(telling.type())) {
      return true;
    }
    Syntax syntax = telling.scene().syntax();
    int before = place.begin() - 2;
    while (before > 0 && syntax.token(before).pos() == PartOfSpeech.ADJ) {
      before--;
    }
    return telling.type().equals(EventTypes.MEETING)
        && before > telling.trigger().head()
        && classes.has(AFFAIRS, syntax, before);
  }
}
