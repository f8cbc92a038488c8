package org.trama.extract.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trama.extract.clause.Paragraphs;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.extract.frame.Parties;
import org.trama.extract.frame.Sides;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;
import org.trama.model.Role;

/**
 * Whose people the dead and wounded were, where their own words do not say so: those of the state
 * that was struck, of the army that tells of its soldiers, of the state that counts its dead.
 */
final class Bereaved {
  /** Verbs of blows that both sides deal and take. */
  private static final String FIGHTING = "FightVerb";

  private final List<Scene> scenes;
  private final Paragraphs paragraphs;
  private final Lexicon lexicon;
  private final Map<String, EntityKind> kinds;
  private final Sides sides;
  private final Victims victims;
  private final Parties parties;
  private final OwnDead counted;

  Bereaved(
      List<Scene> scenes,
      Paragraphs paragraphs,
      Lexicon lexicon,
      Map<String, EntityKind> kinds,
      Sides sides,
      Victims victims) {
    this.scenes = List.copyOf(scenes);
    this.paragraphs = paragraphs;
    this.lexicon = lexicon;
    this.kinds = Map.copyOf(kinds);
    this.sides = sides;
    this.victims = victims;
    this.parties = new Parties(lexicon, kinds, sides);
    this.counted = new OwnDead(scenes, lexicon, kinds, sides, victims, parties);
  }

  /**
   * Those whose people they were, nobody where it is not clear.
   *
   * @param drafts all that the document tells
   */
  Set<String> of(Draft toll, Optional<Draft> blow, List<Draft> drafts) {
    if (!toll.entities(Role.TARGET).isEmpty()) {
      return Set.of();
    }
    if (victims.areSomeOf(toll)) {
      return sent(toll, drafts);
    }
    Set<String> struck = blow.map(other -> struck(toll, other)).orElse(Set.of());
    Set<String> fallen = struck.isEmpty() ? fallen(toll) : struck;
    return fallen.isEmpty() ? counted.of(toll, blow, drafts) : fallen;
  }

  /** {@code envió 11.000 soldados; 3.000 de ellos han muerto}: those of whoever sent them. */
  private Set<String> sent(Draft toll, List<Draft> drafts) {
    return drafts.stream()
        .filter(
            other ->
                other.type().equals(EventTypes.TROOP_DEPLOYMENT) && other.quantity().isPresent())
        .filter(other -> other.span().end() <= toll.span().begin())
        .filter(other -> toll.sentence() - other.sentence() <= 1)
        .reduce((first, second) -> second)
        .map(other -> sides.bodies(other.entities(Role.AGENT), kinds))
        .filter(senders -> senders.size() == 1)
        .map(Set::copyOf)
        .orElse(Set.of());
  }

  /** The side that the blow fell on, as far as such people are on it. */
  private Set<String> struck(Draft toll, Draft blow) {
    Set<String> strikers = blow.entities(Role.AGENT);
    Victims.Sort sort = victims.sort(toll);
    Set<String> aimed =
        blow.entities(Role.TARGET).stream()
            .filter(id -> has(id, sort))
            .filter(id -> !sides.meet(Set.of(id), strikers))
            .filter(id -> !sides.meet(Set.of(id), toll.entities(Role.AGENT)))
            .collect(Collectors.toSet());
    return aimed.size() == 1 ? aimed : Set.of();
  }

  /** {@code el Ejército chocó con guerrilleros. Un soldado murió}: only one side has soldiers. */
  private Set<String> fallen(Draft toll) {
    boolean soldiers =
        victims.sort(toll) == Victims.Sort.SOLDIERS && toll.entities(Role.AGENT).isEmpty();
    int first = Math.max(paragraphs.opening(toll.sentence()), toll.sentence() - 1);
    for (int i = toll.sentence(); soldiers && i >= first; i--) {
      Set<String> sides = fighters(scenes.get(i), toll);
      if (!sides.isEmpty()) {
        return sides.size() == 1 ? sides : Set.of();
      }
    }
    return Set.of();
  }

  /** The states and forces that the sentence tells to have fought, before the toll. */
  private Set<String> fighters(Scene scene, Draft toll) {
    Syntax syntax = scene.syntax();
    Set<String> verbs = lexicon.nounClass(FIGHTING);
    return IntStream.range(0, syntax.size())
        .filter(i -> syntax.token(i).span().end() <= toll.span().begin())
        .filter(i -> syntax.isVerbal(i) && verbs.contains(syntax.token(i).lemma()))
        .boxed()
        .flatMap(verb -> parties(scene, verb))
        .filter(parties::isState)
        .collect(Collectors.toSet());
  }

  private static Stream<String> parties(Scene scene, int verb) {
    Stream<String> others =
        scene.phrases().stream()
            .filter(phrase -> Set.of("con", "contra", "a").contains(phrase.marker()))
            .filter(phrase -> scene.syntax().token(phrase.head()).head() == verb)
            .flatMap(phrase -> phrase.named().stream());
    return Stream.concat(new Subjects(scene).named(verb).stream(), others);
  }

  private boolean has(String id, Victims.Sort sort) {
    boolean country = kinds.get(id) == EntityKind.COUNTRY;
    boolean body = kinds.get(id) == EntityKind.ORGANIZATION;
    return switch (sort) {
      case PEOPLE -> country;
      case FIGHTERS -> body && parties.isGroup(id);
      case SOLDIERS, STAFF -> country || body && !parties.isGroup(id);
    };
  }
}
