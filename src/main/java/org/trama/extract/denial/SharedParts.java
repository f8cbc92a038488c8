package org.trama.extract.denial;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.trama.extract.draft.Draft;
import org.trama.extract.frame.Sides;
import org.trama.model.EntityKind;
import org.trama.model.Role;

/** Whether those who have a part in a denied deed are those of the deed that was told. */
final class SharedParts {
  private final Sides sides;
  private final Map<String, EntityKind> kinds;

  SharedParts(Sides sides, Map<String, EntityKind> kinds) {
    this.sides = sides;
    this.kinds = Map.copyOf(kinds);
  }

  /** Whether the denial names nobody else in this part. */
  boolean areOne(Draft draft, Draft denial, Role role) {
    Set<String> some = draft.entities(role);
    Set<String> others = denial.entities(role);
    return others.isEmpty()
        || some.isEmpty() && role != Role.AGENT
        || sides.meet(some, others) && (role != Role.PARTICIPANT || areAmong(others, some))
        || role == Role.PLACE && isNear(draft, denial) && areWithin(some, others);
  }

  /**
   * {@code se reunirá con Macron. El dirigente negó que su Gobierno dialogue con Hamás}: of whose
   * partners one is known, those talks are others if he is none of these.
   */
  private boolean areAmong(Set<String> others, Set<String> some) {
    return some.size() < 2 || others.stream().allMatch(id -> sides.meet(Set.of(id), some));
  }

  /**
   * {@code según Washington, Irán desplegó tropas en Port Sudan; Teherán negó tener tropas en
   * Sudán}: who denies it of a country denies it of its towns.
   */
  private boolean areWithin(Collection<String> towns, Collection<String> countries) {
    return towns.stream().allMatch(id -> kinds.get(id) == EntityKind.PLACE)
        && countries.stream().allMatch(id -> kinds.get(id) == EntityKind.COUNTRY)
        && towns.stream().map(sides::whole).allMatch(id -> kinds.get(id) == EntityKind.PLACE);
  }

  private static boolean isNear(Draft draft, Draft denial) {
    return denial.sentence() - draft.sentence() <= 1;
  }
}
