package org.trama.extract.frame;

import java.util.Map;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;

/** Who fights for a state, and who for none. */
public final class Parties {
  private static final String GROUPS = "ArmedGroup";

  private final Lexicon lexicon;
  private final Map<String, EntityKind> kinds;
  private final Sides sides;

  public Parties(Lexicon lexicon, Map<String, EntityKind> kinds, Sides sides) {
    this.lexicon = lexicon;
    this.kinds = Map.copyOf(kinds);
    this.sides = sides;
  }

  /** Whether it is an armed group known by its name. */
  public boolean isGroup(String id) {
    return lexicon.nounClass(GROUPS).contains(id);
  }

  /** Whether it is a state, or a body or somebody in office of one. */
  public boolean isState(String id) {
    return !isGroup(id) && kinds.get(sides.whole(id)) == EntityKind.COUNTRY;
  }
}
