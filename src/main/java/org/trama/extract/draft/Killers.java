package org.trama.extract.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.frame.Sides;
import org.trama.model.EntityKind;
import org.trama.model.Slug;
import org.trama.model.Token;

/**
 * Who kills where the sentence calls him by no name: {@code los rebeldes mataron a tres soldados}.
 * That is no work of the state that struck before.
 */
final class Killers {
  /** Noun class of men under arms who are no army. */
  private static final String ARMED = "Armed";

  /** Noun class of verbs by which one only says how many fell. */
  private static final String RECKONING = "FigureVerb";

  /** Noun class of the forces of a state. */
  private static final String ARMY = "Army";

  private final List<Scene> scenes;
  private final NounClasses classes;
  private final Map<String, EntityKind> kinds;
  private final Sides sides;

  Killers(List<Scene> scenes, NounClasses classes, Map<String, EntityKind> kinds, Sides sides) {
    this.scenes = List.copyOf(scenes);
    this.classes = classes;
    this.kinds = Map.copyOf(kinds);
    this.sides = sides;
  }

  /** Whether the toll is told of armed men who are none of the {@code strikers}. */
  boolean areOthers(Draft toll, Set<String> strikers) {
    Scene scene = scenes.get(toll.sentence());
    return strikers.stream().anyMatch(this::isState)
        && scene.triggers().stream()
            .filter(trigger -> !trigger.isNoun() && trigger.tells(toll.type()))
            .filter(trigger -> toll.span().contains(scene.syntax().token(trigger.head()).span()))
            .anyMatch(trigger -> isByArmed(scene.syntax(), classes, trigger.head()));
  }

  /** Whether armed men without a name do what the verb says. */
  static boolean isByArmed(Syntax syntax, NounClasses classes, int verb) {
    return !syntax.isPassive(verb)
        && !classes.members(RECKONING).contains(syntax.token(verb).lemma())
        && syntax.dependents(verb).stream()
            .filter(child -> child.relation().equals("nsubj") && child.index() < verb)
            .map(Token::index)
            .anyMatch(noun -> classes.has(ARMED, syntax, noun));
  }

  private boolean isState(String id) {
    return kinds.get(sides.whole(id)) == EntityKind.COUNTRY
        || classes.members(ARMY).stream().anyMatch(name -> id.startsWith(Slug.of(name)));
  }
}
