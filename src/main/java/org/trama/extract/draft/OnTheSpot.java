package org.trama.extract.draft;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Syntax;
import org.trama.extract.frame.Sides;
import org.trama.extract.frame.Telling;
import org.trama.knowledge.EventTypes;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.Role;

/**
 * Where and to whom those act who have gone somewhere or met there: {@code se reunieron en Mendoza
 * y firmaron un tratado}, {@code visitó Kiev y prometió munición}.
 */
final class OnTheSpot {
  private static final Set<String> GATHERINGS = Set.of(EventTypes.MEETING, EventTypes.VISIT);

  /** Prepositions before the meeting or the journey on which something else is done. */
  private static final Set<String> OCCASIONS = Set.of("durante", "en", "tras");

  /** What says that it was on another day, and maybe elsewhere. */
  private static final Set<String> LATER =
      Set.of("después", "luego", "posteriormente", "tarde", "antes", "finalmente");

  private final Map<String, EntityKind> kinds;
  private final Sides sides;

  OnTheSpot(Map<String, EntityKind> kinds, Sides sides) {
    this.kinds = Map.copyOf(kinds);
    this.sides = sides;
  }

  /** The telling with the place or the receiver that a visit or meeting of its sentence gives. */
  Telling complete(Telling telling, List<Telling> tellings) {
    boolean placeless =
        telling.type().equals(EventTypes.AGREEMENT) && telling.slots(Role.PLACE).isEmpty();
    if (placeless) {
      return telling.withLent(gathering(telling, tellings).stream().flatMap(this::places));
    }
    boolean open =
        EventTypes.GIFTS.contains(telling.type())
            && !telling.trigger().isNoun()
            && telling.slots(Role.TARGET).isEmpty()
            && telling.slots(Role.PLACE).isEmpty();
    return open
        ? telling.withLent(
            gathering(telling, tellings)
                .filter(other -> other.type().equals(EventTypes.VISIT))
                .stream()
                .flatMap(other -> hosts(other, telling)))
        : telling;
  }

  /** The last visit or meeting before it of those who act, which it goes on from. */
  private static Optional<Telling> gathering(Telling telling, List<Telling> tellings) {
    return tellings.stream()
        .filter(other -> GATHERINGS.contains(other.type()))
        .filter(other -> !Collections.disjoint(actors(other), actors(telling)))
        .filter(other -> isJoined(other, telling) || isOccasion(other, telling))
        .reduce((first, second) -> second);
  }

  private static List<String> actors(Telling telling) {
    return Stream.of(Role.AGENT, Role.PARTICIPANT)
        .flatMap(role -> telling.entities(role).stream())
        .toList();
  }

  /** {@code viajó a Roma y firmó}, as against {@code viajó a Roma y el viernes firmó}. */
  private static boolean isJoined(Telling first, Telling then) {
    Scene scene = then.scene();
    Syntax syntax = scene.syntax();
    int verb = then.trigger().head();
    int before = first.trigger().head();
    return !first.trigger().isNoun()
        && !then.trigger().isNoun()
        && before < verb
        && syntax.token(verb).relation().equals("conj")
        && syntax.firstConjunct(before) == syntax.firstConjunct(verb)
        && !syntax.isNegated(before)
        && scene.times().stream().noneMatch(time -> syntax.isUnder(time.begin(), verb))
        && syntax.dependents(verb).stream()
            .noneMatch(word -> LATER.contains(syntax.word(word.index())));
  }

  /** {@code durante una visita a Bagdad firmó}, {@code se cerró en una reunión en Doha}. */
  private static boolean isOccasion(Telling gathering, Telling telling) {
    Scene scene = telling.scene();
    Syntax syntax = scene.syntax();
    int noun = gathering.trigger().head();
    return gathering.trigger().isNoun()
        && syntax.token(noun).head() == telling.trigger().head()
        && scene.isMarked(noun, OCCASIONS);
  }

  private Stream<Slot> places(Telling gathering) {
    return gathering.slots(Role.PLACE).stream();
  }

  /** The host where he is named, else the state visited, or that of the town. */
  private Stream<Slot> hosts(Telling visit, Telling gift) {
    List<Slot> named = visit.slots(Role.TARGET);
    return (named.isEmpty() ? visit.slots(Role.PLACE) : named)
        .stream()
            .flatMap(this::receiver)
            .filter(
                slot ->
                    slot.filler() instanceof Filler.OfEntity state
                        && !sides.meet(List.of(state.entity()), gift.entities(Role.AGENT)));
  }

  private Stream<Slot> receiver(Slot slot) {
    return slot.filler() instanceof Filler.OfEntity named
        ? Stream.of(
                kinds.get(named.entity()) == EntityKind.PLACE
                    ? sides.whole(named.entity())
                    : named.entity())
            .filter(id -> kinds.get(id) != EntityKind.PLACE)
            .map(
                id ->
                    new Slot(Role.TARGET, new Filler.OfEntity(id), slot.phrase(), slot.strength()))
        : Stream.empty();
  }
}
