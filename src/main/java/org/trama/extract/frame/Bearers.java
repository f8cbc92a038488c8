package org.trama.extract.frame;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.Slot;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.Role;

/**
 * Whose arms are blamed: {@code denuncia que tres MiG-31 rusos violaron su espacio aéreo} accuses
 * Russia, and no aircraft.
 */
public final class Bearers {
  /** PLOVER categories of what is said against somebody. */
  private static final Set<String> HARSH = Set.of("ACCUSE", "REQUEST", "THREATEN");

  private static final Set<EntityKind> OWNERS = Set.of(EntityKind.COUNTRY, EntityKind.ORGANIZATION);

  private final Lexicon lexicon;
  private final Map<String, EntityKind> kinds;

  public Bearers(Lexicon lexicon, Map<String, EntityKind> kinds) {
    this.lexicon = lexicon;
    this.kinds = Map.copyOf(kinds);
  }

  /** The telling, its targets that are arms replaced by those whose arms they are. */
  public Telling settle(Telling telling) {
    boolean harsh = HARSH.contains(lexicon.eventClass(telling.type()).plover());
    if (!harsh || telling.slots(Role.TARGET).stream().noneMatch(this::areArms)) {
      return telling;
    }
    List<Slot> slots =
        telling.slots().stream()
            .flatMap(slot -> areArms(slot) ? owners(slot) : Stream.of(slot))
            .distinct()
            .toList();
    return telling.withSlots(slots);
  }

  private boolean areArms(Slot slot) {
    return slot.role() == Role.TARGET
        && slot.filler() instanceof Filler.OfEntity named
        && kinds.get(named.entity()) == EntityKind.WEAPON_SYSTEM;
  }

  private Stream<Slot> owners(Slot slot) {
    return slot.phrase().within().stream()
        .filter(id -> OWNERS.contains(kinds.get(id)))
        .map(id -> new Slot(slot.role(), new Filler.OfEntity(id), slot.phrase(), slot.strength()));
  }
}
