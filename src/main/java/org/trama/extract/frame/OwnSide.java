package org.trama.extract.frame;

import java.util.List;
import java.util.Set;
import org.trama.extract.clause.Slot;
import org.trama.knowledge.Lexicon;
import org.trama.model.Filler;
import org.trama.model.Role;

/**
 * Those for whom somebody speaks, whom he does not mean by what he condemns, alleges or threatens:
 * {@code la Cancillería peruana rechazó las acusaciones contra Lima}. Whom he names outright he may
 * mean: {@code el ministro criticó a su Gobierno}.
 */
public final class OwnSide {
  /** PLOVER categories of what is said against somebody. */
  private static final Set<String> HARSH = Set.of("ACCUSE", "THREATEN");

  private final Lexicon lexicon;
  private final Sides sides;

  public OwnSide(Lexicon lexicon, Sides sides) {
    this.lexicon = lexicon;
    this.sides = sides;
  }

  /** The telling, without the targets of its agent's own side that a phrase only contains. */
  public Telling spare(Telling telling) {
    List<String> agents = telling.entities(Role.AGENT);
    boolean harsh = HARSH.contains(lexicon.eventClass(telling.type()).plover());
    if (!harsh || agents.isEmpty()) {
      return telling;
    }
    List<Slot> slots = telling.slots().stream().filter(slot -> !isOwn(slot, agents)).toList();
    return slots.size() == telling.slots().size() ? telling : telling.withSlots(slots);
  }

  private boolean isOwn(Slot slot, List<String> agents) {
    return slot.role() == Role.TARGET
        && !slot.phrase().refers()
        && slot.filler() instanceof Filler.OfEntity named
        && sides.meet(List.of(named.entity()), agents);
  }
}
