package org.trama.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.knowledge.EventTypes;
import org.trama.model.Filler;
import org.trama.model.Role;

/** What two do to each other: {@code se acusaron mutuamente}. */
public final class Reciprocity {
  private static final Set<String> EACH_OTHER =
      Set.of("mutuamente", "recíprocamente", "mutuo", "recíproco");

  private static final Set<String> OTHER = Set.of("otro", "otra");

  /** How many words behind the verb the adverb may stand. */
  private static final int REACH = 4;

  private final Syntax syntax;

  public Reciprocity(Syntax syntax) {
    this.syntax = syntax;
  }

  /** What is said to each other rather than done to oneself where the subject stands before it. */
  private static final Set<String> EXCHANGED =
      Set.of(EventTypes.ACCUSATION, EventTypes.CONDEMNATION, EventTypes.THREAT);

  /**
   * Whether the verb has {@code se}, and an adverb says that each does it to the other, or its
   * subject stands before what is said; or each of two does it to the other.
   */
  public boolean mayBe(Trigger trigger, Optional<String> type) {
    int verb = trigger.head();
    if (trigger.isNoun()) {
      return false;
    }
    if (!syntax.hasSe(verb)) {
      return facesOther(verb);
    }
    boolean before =
        syntax.dependents(verb).stream()
            .anyMatch(child -> child.relation().startsWith("nsubj") && child.index() < verb);
    return before && type.filter(EXCHANGED::contains).isPresent() || isMarked(verb);
  }

  /** {@code cada bando culpa al otro}. */
  private boolean facesOther(int verb) {
    return syntax.dependents(verb).stream()
            .filter(child -> child.relation().startsWith("nsubj"))
            .flatMap(child -> syntax.dependents(child.index()).stream())
            .anyMatch(word -> syntax.word(word.index()).equals("cada"))
        && IntStream.range(verb + 1, Math.min(syntax.size(), verb + 1 + REACH))
            .anyMatch(i -> OTHER.contains(syntax.word(i)));
  }

  private boolean isMarked(int verb) {
    return IntStream.range(verb + 1, Math.min(syntax.size(), verb + 1 + REACH))
        .anyMatch(i -> EACH_OTHER.contains(syntax.word(i)));
  }

  /** The slots with all who act as targets too; as they are where fewer than two act. */
  public static List<Slot> closed(List<Slot> slots) {
    List<Slot> agents =
        slots.stream()
            .filter(slot -> slot.role() == Role.AGENT)
            .filter(slot -> slot.filler() instanceof Filler.OfEntity)
            .toList();
    boolean aimed = slots.stream().anyMatch(slot -> slot.role() == Role.TARGET);
    if (aimed || agents.stream().map(Slot::filler).distinct().count() < 2) {
      return slots;
    }
    List<Slot> all = new ArrayList<>(slots);
    agents.forEach(
        slot -> all.add(new Slot(Role.TARGET, slot.filler(), slot.phrase(), slot.strength())));
    return all;
  }
}
