package org.trama.extract.frame;

import java.util.List;
import org.trama.extract.clause.Slot;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.Filler;
import org.trama.model.Role;
import org.trama.model.Token;

/**
 * Whose a deed is for which somebody is thanked: {@code agradeció a España el reconocimiento de
 * Palestina}.
 */
public final class Thanks {
  private final Lexicon lexicon;

  public Thanks(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The telling of a deed that nobody does, as done by whom {@code tellings} thank for it. */
  public Telling complete(Telling deed, List<Telling> tellings) {
    Token noun = deed.scene().syntax().token(deed.trigger().head());
    boolean thing = deed.trigger().isNoun() && noun.relation().equals("obj");
    boolean open =
        deed.slots(Role.AGENT).isEmpty()
            && lexicon.eventClass(deed.type()).roles().contains(Role.AGENT);
    if (!thing || !open) {
      return deed;
    }
    return deed.withLent(
        tellings.stream()
            .filter(other -> other.type().equals(EventTypes.PRAISE) && !other.trigger().isNoun())
            .filter(other -> other.trigger().head() == noun.head())
            .flatMap(other -> other.slots(Role.TARGET).stream())
            .filter(slot -> !isTarget(deed, slot.filler()))
            .map(slot -> new Slot(Role.AGENT, slot.filler(), slot.phrase(), slot.strength())));
  }

  private static boolean isTarget(Telling deed, Filler filler) {
    return deed.slots(Role.TARGET).stream().anyMatch(slot -> slot.filler().equals(filler));
  }
}
