package org.trama.extract.frame;

import java.util.List;
import org.trama.extract.clause.Slot;
import org.trama.knowledge.EventClass;
import org.trama.model.Role;

/** What is done alone or together: {@code las maniobras de Chile}, {@code Chile y Perú}. */
public final class OnAPar {
  private OnAPar() {}

  /** Of what can be done alone or together: several take part on a par, and one alone does it. */
  public static Telling settle(Telling telling, EventClass type) {
    if (!type.roles().contains(Role.PARTICIPANT) || !type.roles().contains(Role.AGENT)) {
      return telling;
    }
    int actors = telling.entities(Role.AGENT).size() + telling.entities(Role.PARTICIPANT).size();
    Role role = actors > 1 ? Role.PARTICIPANT : Role.AGENT;
    List<Slot> slots =
        telling.slots().stream()
            .map(
                slot ->
                    slot.role().isActing()
                        ? new Slot(role, slot.filler(), slot.phrase(), slot.strength())
                        : slot)
            .toList();
    return telling.withSlots(slots);
  }
}
