package org.trama.extract.draft;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Paragraphs;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.frame.Sides;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;
import org.trama.model.Modality;
import org.trama.model.Role;

/**
 * Which blow the dead and wounded are of: the one told in their sentence, or else the last one
 * before it, as far back as the text goes on about it.
 */
final class Blows {
  /** Prepositions before the dead whom a blow answers. */
  private static final Set<String> REASONS = Set.of("por", "tras", "en respuesta a", "a raíz de");

  private static final Set<String> ANY = Set.of("un", "una", "unos", "unas", "otro", "otra");

  /** How many sentences back it may stand in the paragraph of the toll. */
  private static final int PARAGRAPH_REACH = 3;

  /** How many sentences back it may stand where the dead are known: {@code los muertos}. */
  private static final int KNOWN_REACH = 6;

  private final List<Scene> scenes;
  private final NounClasses classes;
  private final Paragraphs paragraphs;
  private final Lexicon lexicon;
  private final Map<String, EntityKind> kinds;
  private final Sides sides;
  private final Stage stage;
  private final Victims victims;

  Blows(
      List<Scene> scenes,
      Paragraphs paragraphs,
      Lexicon lexicon,
      Map<String, EntityKind> kinds,
      Sides sides,
      Stage stage,
      Victims victims) {
    this.scenes = List.copyOf(scenes);
    this.paragraphs = paragraphs;
    this.lexicon = lexicon;
    this.classes = new NounClasses(lexicon);
    this.kinds = Map.copyOf(kinds);
    this.sides = sides;
    this.stage = stage;
    this.victims = victims;
  }

  /** The deed of this sentence, else the last one before it, that fits the toll. */
  Optional<Draft> before(Draft toll, List<Draft> drafts) {
    int last = isOfAnother(toll) ? toll.sentence() : first(toll);
    for (int at = toll.sentence() - (answers(toll) ? 1 : 0); at >= last; at--) {
      int sentence = at;
      Optional<Draft> blow =
          drafts.stream()
              .filter(other -> other.sentence() == sentence && isBlow(other) && fits(toll, other))
              .filter(other -> sentence == toll.sentence() || isDone(other) && isThere(toll, other))
              .filter(other -> other.time().isPresent() || !isOfDated(toll))
              .filter(other -> !stage.isOther(toll, other))
              .reduce((first, second) -> second);
      if (blow.isPresent()) {
        return blow;
      }
      if (at < toll.sentence() && leadsElsewhere(at, drafts)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The first sentence in which the blow may stand. */
  private int first(Draft toll) {
    int sentence = toll.sentence();
    int near = Math.max(sentence - PARAGRAPH_REACH, paragraphs.opening(sentence));
    int known = victims.areKnown(toll) ? sentence - KNOWN_REACH : sentence - 1;
    return Math.max(0, Math.min(near, known));
  }

  /** Whether the sentence tells of some blow: then the text has gone on to that one. */
  private boolean leadsElsewhere(int sentence, List<Draft> drafts) {
    return drafts.stream()
        .anyMatch(draft -> draft.sentence() == sentence && isBlow(draft) && isDone(draft));
  }

  /** {@code murieron en un atentado}: that one has not been told yet. */
  private boolean isOfAnother(Draft toll) {
    Scene scene = scenes.get(toll.sentence());
    Syntax syntax = scene.syntax();
    Set<Integer> clauses = new HashSet<>();
    IntStream.range(0, syntax.size())
        .filter(i -> toll.span().contains(syntax.token(i).span()))
        .forEach(i -> clauses.add(syntax.clauseHead(i)));
    return scene.triggers().stream()
        .filter(
            trigger -> trigger.isNoun() && trigger.head() > 0 && trigger.tells(EventTypes.ATTACK))
        .filter(trigger -> clauses.contains(syntax.clauseHead(trigger.head())))
        .anyMatch(trigger -> ANY.contains(syntax.word(trigger.head() - 1)));
  }

  /** {@code los combates de julio, que dejaron 48 muertos}: those, and no blow of no day. */
  private boolean isOfDated(Draft toll) {
    Scene scene = scenes.get(toll.sentence());
    Syntax syntax = scene.syntax();
    return scene.triggers().stream()
        .filter(blow -> blow.isNoun() && blow.tells(EventTypes.ATTACK))
        .map(Trigger::head)
        .filter(
            blow ->
                scene.datedTimes().stream()
                    .anyMatch(time -> syntax.token(time.end() - 1).head() == blow))
        .flatMap(blow -> syntax.dependents(blow).stream())
        .filter(clause -> clause.relation().startsWith("acl"))
        .anyMatch(clause -> toll.span().contains(clause.span()));
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
    return !draft.type().equals(EventTypes.CASUALTIES)
        && Continuations.takesUp(lexicon.eventClass(draft.type()))
        && !isDowning(draft);
  }

  /** {@code negó haber lanzado un dron}, {@code amenazó con atacar}: nobody died of that. */
  private static boolean isDone(Draft draft) {
    return draft.voices().stream()
        .anyMatch(voice -> voice.isAsserted() && voice.modality() == Modality.ACTUAL);
  }

  /** Whether who died somewhere may have died of a blow told of before. */
  private boolean isThere(Draft toll, Draft blow) {
    Set<String> own = toll.entities(Role.PLACE);
    return own.isEmpty()
        || !Collections.disjoint(own, places(blow))
        || sides.meet(own, blow.entities(Role.TARGET));
  }

  /** {@code derribó 30 drones}: what was shot down bled nobody. */
  private boolean isDowning(Draft draft) {
    Scene scene = scenes.get(draft.sentence());
    return draft.fillers(Role.OBJECT).isEmpty()
        && scene.quantities().stream()
            .filter(figure -> Victims.isOf(draft, figure))
            .flatMap(figure -> figure.unitHead().stream())
            .anyMatch(noun -> classes.hasAny(NounClasses.DOWNED, scene.syntax(), noun));
  }

  /** Whether nothing keeps them apart: another day, another place, another side. */
  private boolean fits(Draft toll, Draft blow) {
    boolean days =
        toll.time().isEmpty()
            || blow.time().isEmpty()
            || toll.time().get().start().equals(blow.time().get().start());
    Set<String> agents = toll.entities(Role.AGENT);
    boolean clear =
        !sides.meet(blow.entities(Role.AGENT), toll.entities(Role.TARGET))
            && (agents.isEmpty() || !Collections.disjoint(agents, blow.entities(Role.AGENT)));
    Set<String> places = places(blow);
    Set<String> own = toll.entities(Role.PLACE);
    return days
        && clear
        && (own.isEmpty() || places.isEmpty() || !Collections.disjoint(own, places));
  }

  /** Where the blow fell: its places, and the towns that were struck. */
  Set<String> places(Draft blow) {
    Set<String> places = new HashSet<>(blow.entities(Role.PLACE));
    blow.entities(Role.TARGET).stream()
        .filter(id -> kinds.get(id) == EntityKind.PLACE)
        .forEach(places::add);
    return places;
  }
}
