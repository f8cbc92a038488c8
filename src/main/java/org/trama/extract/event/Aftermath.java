package org.trama.extract.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trama.knowledge.Lexicon;
import org.trama.model.Argument;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.Role;

/**
 * Gives the dead and wounded what was told of the blow: who struck and where. A figure without
 * either belongs to the place that the text is at.
 */
final class Aftermath {
  /** Prepositions before the dead whom a blow answers. */
  private static final Set<String> REASONS = Set.of("por", "tras", "en respuesta a", "a raíz de");

  private final List<Scene> scenes;
  private final Lexicon lexicon;
  private final Map<String, EntityKind> kinds;
  private final Stage stage;

  Aftermath(List<Scene> scenes, Lexicon lexicon, Map<String, EntityKind> kinds, Sides sides) {
    this.scenes = scenes;
    this.lexicon = lexicon;
    this.kinds = kinds;
    this.stage = new Stage(scenes, kinds, sides);
  }

  /** The drafts in order, tolls completed from those of their sentence and the one before. */
  List<Draft> complete(List<Draft> drafts) {
    List<Draft> completed = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft struck =
          isToll(draft)
              ? blow(draft, drafts).map(blow -> inherit(draft, blow)).orElse(draft)
              : draft;
      Draft counted = isToll(struck) && !struck.hasEntity() ? recounted(struck, completed) : struck;
      completed.add(isToll(counted) && isNowhere(counted) ? stage.set(counted) : counted);
    }
    return completed;
  }

  private boolean isToll(Draft draft) {
    return draft.type().equals(FurtherFigures.TOLL) && draft.quantity().isPresent();
  }

  /** {@code Moscú cifra los muertos en 20}: those that were told before. */
  private Draft recounted(Draft toll, List<Draft> before) {
    return before.stream()
        .filter(other -> other.type().equals(toll.type()) && other.hasEntity())
        .filter(other -> toll.sentence() - other.sentence() <= 1)
        .filter(other -> !stage.isOther(toll, other))
        .reduce((first, second) -> second)
        .map(other -> toll.withArguments(other.arguments()))
        .orElse(toll);
  }

  private static boolean isNowhere(Draft draft) {
    return draft.entities(Role.PLACE).isEmpty() && draft.entities(Role.TARGET).isEmpty();
  }

  /** The deed of this sentence, else the last one of the sentence before, that fits the toll. */
  private Optional<Draft> blow(Draft toll, List<Draft> drafts) {
    for (int back = answers(toll) ? 1 : 0; back <= 1; back++) {
      int sentence = toll.sentence() - back;
      Optional<Draft> blow =
          drafts.stream()
              .filter(other -> other.sentence() == sentence && isBlow(other) && fits(toll, other))
              .filter(other -> !stage.isOther(toll, other))
              .reduce((first, second) -> second);
      if (blow.isPresent()) {
        return blow;
      }
    }
    return Optional.empty();
  }

  /**
   * {@code atacó en represalia por la muerte de}: the dead are why it was done, not what came of
   * it.
   */
  private boolean answers(Draft toll) {
    Scene scene = scenes.get(toll.sentence());
    return scene.triggers().stream()
        .filter(trigger -> trigger.isNoun() && trigger.tells(toll.type()))
        .filter(trigger -> toll.span().contains(scene.syntax().token(trigger.head()).span()))
        .flatMap(trigger -> scene.phraseAt(trigger.head()).stream())
        .anyMatch(phrase -> REASONS.contains(phrase.marker()));
  }

  private boolean isBlow(Draft draft) {
    return !draft.type().equals(FurtherFigures.TOLL)
        && Continuations.takesUp(lexicon.eventClass(draft.type()));
  }

  /** Whether nothing keeps them apart: another day, another place, another side. */
  private boolean fits(Draft toll, Draft blow) {
    boolean days =
        toll.time().isEmpty()
            || blow.time().isEmpty()
            || toll.time().get().start().equals(blow.time().get().start());
    Set<String> agents = toll.entities(Role.AGENT);
    boolean sides =
        Collections.disjoint(blow.entities(Role.AGENT), toll.entities(Role.TARGET))
            && (agents.isEmpty() || !Collections.disjoint(agents, blow.entities(Role.AGENT)));
    Set<String> places = places(blow);
    Set<String> own = toll.entities(Role.PLACE);
    return days
        && sides
        && (own.isEmpty() || places.isEmpty() || !Collections.disjoint(own, places));
  }

  private Set<String> places(Draft blow) {
    Set<String> places = new HashSet<>(blow.entities(Role.PLACE));
    blow.entities(Role.TARGET).stream()
        .filter(id -> kinds.get(id) == EntityKind.PLACE)
        .forEach(places::add);
    return places;
  }

  private Draft inherit(Draft toll, Draft blow) {
    List<Argument> arguments = new ArrayList<>(toll.arguments());
    if (toll.entities(Role.AGENT).isEmpty()) {
      blow.entities(Role.AGENT).forEach(id -> arguments.add(argument(Role.AGENT, id)));
    }
    if (toll.entities(Role.PLACE).isEmpty()) {
      blow.entities(Role.PLACE).forEach(id -> arguments.add(argument(Role.PLACE, id)));
      blow.entities(Role.TARGET).stream()
          .filter(id -> kinds.get(id) == EntityKind.PLACE)
          .filter(id -> !blow.entities(Role.PLACE).contains(id))
          .forEach(id -> arguments.add(argument(Role.PLACE, id)));
    }
    Draft told = toll.withArguments(arguments);
    return toll.time().filter(Dating::isDated).isEmpty() && blow.time().isPresent()
        ? told.withTime(blow.time())
        : told;
  }

  private static Argument argument(Role role, String id) {
    return new Argument(role, new Filler.OfEntity(id));
  }
}
