package org.trama.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;
import org.trama.model.Role;

/**
 * Whose people the dead and wounded were, where their own words do not say so: those of the state
 * that was struck, of the army that tells of its soldiers, of the state that counts its dead.
 */
final class Bereaved {
  /** How the ids of bodies begin that count the dead of their own state. */
  private static final String COUNTERS = "OwnCounter";

  /** How the ids of armies and police begin. */
  private static final String FORCES = "ForceName";

  /** Verbs that say a loss of one's own. */
  private static final String ADMITTING = "LossVerb";

  /** Verbs by which one counts one's own, if nothing else is said. */
  private static final String COUNTING = "CountVerb";

  /** Verbs that say how many they were. */
  private static final String REPORTING = "FigureVerb";

  /** Verbs of blows that both sides deal and take. */
  private static final String FIGHTING = "FightVerb";

  private static final String DEPLOYMENT = "TroopDeployment";

  private static final String GROUPS = "ArmedGroup";

  private final List<Scene> scenes;
  private final Paragraphs paragraphs;
  private final Lexicon lexicon;
  private final Map<String, EntityKind> kinds;
  private final Sides sides;
  private final Victims victims;

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
    return fallen.isEmpty() ? counting(toll, blow, drafts) : fallen;
  }

  /** {@code envió 11.000 soldados; 3.000 de ellos han muerto}: those of whoever sent them. */
  private Set<String> sent(Draft toll, List<Draft> drafts) {
    return drafts.stream()
        .filter(other -> other.type().equals(DEPLOYMENT) && other.quantity().isPresent())
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
        .filter(this::isState)
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
      case FIGHTERS -> body && isGroup(id);
      case SOLDIERS, STAFF -> country || body && !isGroup(id);
    };
  }

  private boolean isGroup(String id) {
    return lexicon.nounClass(GROUPS).contains(id);
  }

  private boolean isState(String id) {
    return !isGroup(id) && kinds.get(sides.whole(id)) == EntityKind.COUNTRY;
  }

  /** The state or force of the one who tells how many, if they are his own. */
  private Set<String> counting(Draft toll, Optional<Draft> blow, List<Draft> drafts) {
    List<String> sources =
        toll.voices().stream()
            .filter(Draft.Voice::isAsserted)
            .flatMap(voice -> voice.source().stream())
            .distinct()
            .toList();
    if (sources.size() != 1 || toll.voices().size() > 1) {
      return Set.of();
    }
    String source = sources.get(0);
    boolean killer =
        sides.meet(sources, toll.entities(Role.AGENT))
            || blow.filter(other -> sides.meet(sources, other.entities(Role.AGENT))).isPresent();
    return isOwn(toll, source, drafts) && !killer || speaksOfHis(toll)
        ? owner(toll, source).map(Set::of).orElse(Set.of())
        : Set.of();
  }

  private boolean isOwn(Draft toll, String source, List<Draft> drafts) {
    if (!isState(source) || victims.sort(toll) == Victims.Sort.FIGHTERS) {
      return false;
    }
    boolean counts =
        isCounter(source)
            || says(toll, COUNTING)
            || says(toll, REPORTING) && isParty(sides.whole(source), drafts);
    boolean soldiers = victims.sort(toll) == Victims.Sort.SOLDIERS;
    return says(toll, ADMITTING)
        || counts && (soldiers || isHome(toll))
        || soldiers
            && (kinds.get(source) == EntityKind.ORGANIZATION
                || isParty(sides.whole(source), drafts));
  }

  /** Whether the state fights or was struck, as far as the document tells. */
  private boolean isParty(String state, List<Draft> drafts) {
    return drafts.stream()
        .filter(draft -> draft.type().equals("Attack"))
        .flatMap(draft -> draft.entities(List.of(Role.AGENT, Role.TARGET)).stream())
        .anyMatch(id -> sides.whole(id).equals(state));
  }

  /** The town of the dead is told better by its name than by its state. */
  private boolean isHome(Draft toll) {
    return toll.entities(Role.PLACE).stream().noneMatch(id -> kinds.get(id) == EntityKind.PLACE);
  }

  private boolean isCounter(String source) {
    return opens(COUNTERS, source) || opens(FORCES, source);
  }

  private boolean opens(String nounClass, String id) {
    return lexicon.nounClass(nounClass).stream().anyMatch(id::startsWith);
  }

  /** Whether a verb of the class says how many: {@code reconoció doce muertos}. */
  private boolean says(Draft toll, String nounClass) {
    Set<String> verbs = lexicon.nounClass(nounClass);
    return toll.voices().stream()
        .map(voice -> voice.rule().replaceFirst("[./].*", "").replace('_', ' '))
        .anyMatch(verbs::contains);
  }

  /** {@code tenemos tres heridos}. */
  private boolean speaksOfHis(Draft toll) {
    Syntax syntax = scenes.get(toll.sentence()).syntax();
    return IntStream.range(0, syntax.size())
        .filter(i -> syntax.token(i).span().overlaps(toll.span()) || isRightBefore(syntax, i, toll))
        .anyMatch(i -> syntax.word(i).matches("tenemos|lamentamos|perdimos|lloramos|sufrimos"));
  }

  private static boolean isRightBefore(Syntax syntax, int word, Draft toll) {
    return word + 1 < syntax.size() && syntax.token(word + 1).span().begin() == toll.span().begin();
  }

  /** The force that the source is or speaks for, where it tells of its men; else his state. */
  private Optional<String> owner(Draft toll, String source) {
    String body = kinds.get(source) == EntityKind.PERSON ? sides.body(source) : source;
    boolean men = victims.sort(toll) != Victims.Sort.PEOPLE && opens(FORCES, body);
    String owner = men ? body : sides.whole(source);
    return Optional.of(owner).filter(id -> men || kinds.get(id) == EntityKind.COUNTRY);
  }
}
