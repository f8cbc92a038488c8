package org.trama.extract.draft;

import java.util.Map;
import java.util.Set;
import org.trama.model.Argument;
import org.trama.model.EntityKind;
import org.trama.model.Filler;

/**
 * Leaves out of a draft what cannot have the part that it was given: no treaty and no weapon does
 * anything or takes part in it, and nobody is a place. The shapes of the graph ask the same.
 */
public final class FitArguments {
  private static final Set<EntityKind> LANDS = Set.of(EntityKind.PLACE, EntityKind.COUNTRY);

  private static final Set<EntityKind> THINGS =
      Set.of(EntityKind.AGREEMENT, EntityKind.WEAPON_SYSTEM);

  private final Map<String, EntityKind> kinds;

  /**
   * @param kinds what each entity of the document is
   */
  public FitArguments(Map<String, EntityKind> kinds) {
    this.kinds = Map.copyOf(kinds);
  }

  /** The draft with those arguments that fit. */
  public Draft of(Draft draft) {
    return draft.withArguments(draft.arguments().stream().filter(this::fits).toList());
  }

  private boolean fits(Argument argument) {
    if (!(argument.filler() instanceof Filler.OfEntity named)
        || !kinds.containsKey(named.entity())) {
      return true;
    }
    EntityKind kind = kinds.get(named.entity());
    return switch (argument.role()) {
      case AGENT, PARTICIPANT -> !THINGS.contains(kind);
      case PLACE -> LANDS.contains(kind);
      default -> true;
    };
  }
}
