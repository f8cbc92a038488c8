package org.trama.extract.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.EventTypes;
import org.trama.model.Role;

/**
 * Who helps whom where help is asked for: in {@code pidió ayuda a Taiwán} who is asked would give
 * it, and who asks would get it, though of the noun alone Taiwán would be whom it is for.
 */
final class BeggedHelp {
  private static final Set<String> HELP =
      Set.of(EventTypes.AID, EventTypes.ARMS_TRANSFER, EventTypes.SUPPORT);

  private final List<Telling> tellings;

  /** Of one sentence. */
  BeggedHelp(List<Telling> tellings) {
    this.tellings = tellings;
  }

  /** The telling with those who help and are helped; nothing where nobody is told to. */
  Optional<Telling> settle(Telling help) {
    Optional<Telling> demand =
        HELP.contains(help.type()) && help.trigger().isNoun()
            ? tellings.stream().filter(other -> isAsked(other, help)).findFirst()
            : Optional.empty();
    if (demand.isEmpty()) {
      return Optional.of(help);
    }
    boolean told =
        tellings.stream()
            .anyMatch(
                other ->
                    other != help
                        && other.type().equals(help.type())
                        && other.trigger().head() == demand.get().trigger().head());
    return told || !EventTypes.GIFTS.contains(help.type())
        ? Optional.empty()
        : Optional.of(turned(help, demand.get()));
  }

  /** Whether what is asked for, of one who is taken for its target, is the help. */
  private static boolean isAsked(Telling demand, Telling help) {
    Syntax syntax = help.scene().syntax();
    int noun = help.trigger().head();
    return demand.type().equals(EventTypes.DEMAND)
        && !demand.trigger().isNoun()
        && syntax.token(noun).relation().equals("obj")
        && syntax.token(noun).head() == demand.trigger().head()
        && help.slots(Role.AGENT).isEmpty()
        && !demand.entities(Role.TARGET).isEmpty()
        && demand.entities(Role.TARGET).containsAll(help.entities(Role.TARGET));
  }

  private static Telling turned(Telling help, Telling demand) {
    List<Slot> others = help.slots().stream().filter(slot -> slot.role() != Role.TARGET).toList();
    return help.withSlots(others)
        .with(as(Role.AGENT, demand.slots(Role.TARGET)))
        .with(as(Role.TARGET, demand.slots(Role.AGENT)));
  }

  private static List<Slot> as(Role role, List<Slot> slots) {
    return slots.stream()
        .map(slot -> new Slot(role, slot.filler(), slot.phrase(), slot.strength()))
        .toList();
  }
}
