package org.trama.extract.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.clause.Slot;
import org.trama.knowledge.EventClass;
import org.trama.knowledge.Frame;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.Position;
import org.trama.model.Role;

/**
 * The states that persons act for: who sends troops or money by virtue of an office sends those of
 * the state.
 */
public final class Offices {
  /** PLOVER categories of deeds that take a state's means. */
  private static final Set<String> STATE_DEEDS = Set.of("AID", "MOBILIZE", "SANCTION");

  /** How the ids of bodies begin that are no more than a part of their state. */
  private static final List<String> PARTS =
      List.of(
          "ministerio",
          "gobierno",
          "secretaria",
          "departamento",
          "cancilleria",
          "presidencia",
          "consejo-de-seguridad",
          "consejo-de-ministros",
          "embajada",
          "oficina",
          "parlamento");

  /** How the titles begin of those who govern a state. */
  private static final List<String> GOVERNING =
      List.of(
          "presidente",
          "presidenta",
          "vicepresident",
          "primer ministro",
          "primera ministra",
          "premier",
          "ministr",
          "canciller",
          "mandatari");

  private final Map<String, String> states = new HashMap<>();
  private final Map<String, String> bodies = new HashMap<>();
  private final Sides sides;
  private final Optional<String> home;

  /**
   * The offices of a document.
   *
   * @param positions who holds what
   * @param kinds what each entity is
   * @param sides what belongs to what
   * @param home the state that the text is about, whose an office is that is told without one
   */
  public Offices(
      List<Position> positions, Map<String, EntityKind> kinds, Sides sides, Optional<String> home) {
    this.sides = sides;
    this.home = home;
    for (Position position : positions) {
      position
          .of()
          .filter(of -> kinds.get(of) == EntityKind.COUNTRY && !position.title().startsWith("ex"))
          .ifPresent(of -> states.putIfAbsent(position.person(), of));
      position
          .of()
          .filter(of -> !position.title().startsWith("ex"))
          .ifPresent(of -> bodies.putIfAbsent(position.person(), of));
    }
    for (Position position : positions) {
      boolean governs =
          position.of().isEmpty() && GOVERNING.stream().anyMatch(position.title()::startsWith);
      if (governs && !bodies.containsKey(position.person())) {
        home.ifPresent(state -> bodies.put(position.person(), state));
        home.ifPresent(state -> states.put(position.person(), state));
      }
    }
  }

  /** The state that the text is about. */
  public Optional<String> home() {
    return home;
  }

  /** The army, alliance or state that the person speaks for. */
  public Optional<String> side(String person) {
    return Optional.ofNullable(bodies.get(person))
        .map(body -> isPart(body) ? sides.whole(body) : body);
  }

  /** Whether the body is a department of its state and nothing by itself. */
  public static boolean isPart(String body) {
    return PARTS.stream().anyMatch(body::startsWith);
  }

  /** The telling with the states of the persons that do it, or that buy, beside them. */
  public Telling withStates(Telling telling, EventClass type) {
    if (!STATE_DEEDS.contains(type.plover()) || !type.roles().contains(Role.AGENT)) {
      return telling;
    }
    boolean buys =
        telling.sense().frame().roles(Frame.Function.SUBJECT).anyMatch(Role.TARGET::equals);
    Telling done = withStates(telling, Role.AGENT, Role.TARGET);
    return buys ? withStates(done, Role.TARGET, Role.AGENT) : done;
  }

  /** The telling with the states of the persons that do it in their stead. */
  public Telling inOffice(Telling telling) {
    List<Slot> slots =
        telling.slots().stream()
            .map(slot -> slot.role() == Role.AGENT ? ofState(slot) : slot)
            .toList();
    return telling.withSlots(slots);
  }

  private Slot ofState(Slot slot) {
    String state =
        slot.filler() instanceof Filler.OfEntity named ? states.get(named.entity()) : null;
    return state == null
        ? slot
        : new Slot(slot.role(), new Filler.OfEntity(state), slot.phrase(), slot.strength());
  }

  private Telling withStates(Telling telling, Role role, Role other) {
    List<Slot> added = new ArrayList<>();
    for (Slot slot : telling.slots(role)) {
      String state =
          slot.filler() instanceof Filler.OfEntity named ? states.get(named.entity()) : null;
      if (state != null && !telling.entities(other).contains(state)) {
        added.add(new Slot(role, new Filler.OfEntity(state), slot.phrase(), slot.strength() * 0.9));
      }
    }
    return telling.with(added);
  }
}
