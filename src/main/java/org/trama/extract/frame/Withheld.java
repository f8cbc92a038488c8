package org.trama.extract.frame;

import java.util.List;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.Role;

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
    return gift.trigger().isNoun()
        && lexicon.eventClass(gift.type()).plover().equals(GIVING)
        && tellings.stream().anyMatch(other -> keeps(other, gift.trigger().head()));
  }

  private static boolean keeps(Telling sanction, int noun) {
    return sanction.type().equals(EventTypes.SANCTION)
        && !sanction.trigger().isNoun()
        && sanction.slots(Role.OBJECT).stream().anyMatch(slot -> slot.phrase().covers(noun));
  }
}
