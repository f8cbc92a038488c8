package org.trama.extract.frame;

import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.EventTypes;
import org.trama.model.PartOfSpeech;

/**
 * What people speak of who meet, whose place is not theirs: {@code hablaron de la tregua en Gaza}.
 */
final class TalkTopics {
  /** Noun class of what is going on somewhere. */
  private static final String AFFAIRS = "Affairs";

  private final NounClasses classes;

  TalkTopics(NounClasses classes) {
    this.classes = classes;
  }

  /** Whether the place stands right behind such a topic of the telling. */
  boolean holdPlace(Telling telling, Phrase place) {
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
