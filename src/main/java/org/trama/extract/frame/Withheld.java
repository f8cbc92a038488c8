package org.trama.extract.frame;

import java.util.List;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.Morphology;
import org.trama.model.Role;
import org.trama.model.Token;

/** What is told to be kept from somebody, and so is not given: {@code cortó la ayuda a Níger}. */
public final class Withheld {
  /** PLOVER category of what one gives. */
  private static final String GIVING = "AID";

  private final Lexicon lexicon;

  public Withheld(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The tellings of one sentence without what others of them tell to be withheld. */
  public List<Telling> drop(List<Telling> tellings) {
    return tellings.stream().filter(telling -> !isWithheld(telling, tellings)).toList();
  }

  private boolean isWithheld(Telling gift, List<Telling> tellings) {
    return lexicon.eventClass(gift.type()).plover().equals(GIVING)
        && (gift.trigger().isNoun()
            ? tellings.stream().anyMatch(other -> keeps(other, gift.trigger().head()))
            : tellings.stream().anyMatch(other -> keepsObject(other, gift)));
  }

  private static boolean keeps(Telling sanction, int noun) {
    return isSanction(sanction)
        && sanction.slots(Role.OBJECT).stream().anyMatch(slot -> slot.phrase().covers(noun));
  }

  /** {@code congeló los fondos destinados a Kosovo}. */
  private static boolean keepsObject(Telling sanction, Telling gift) {
    Syntax syntax = gift.scene().syntax();
    Token participle = syntax.token(gift.trigger().head());
    boolean described =
        participle.morphology().mood() == Morphology.Mood.PARTICIPLE
            && participle.head() >= 0
            && participle.head() < participle.index();
    int above = described ? syntax.token(participle.head()).head() : -1;
    return described && isSanction(sanction) && sanction.trigger().head() == above;
  }

  private static boolean isSanction(Telling telling) {
    return telling.type().equals(EventTypes.SANCTION) && !telling.trigger().isNoun();
  }
}
