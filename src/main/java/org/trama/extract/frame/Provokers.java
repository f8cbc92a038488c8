package org.trama.extract.frame;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.EventTypes;
import org.trama.model.EntityKind;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Who did what a judgement or a threat answers, whatever it was: the subject of the clause before,
 * else that of the sentence before. {@code Quito retiró a su embajador; Lima lo lamentó}. Remembers
 * the sentence before.
 */
public final class Provokers {
  private static final Set<EntityKind> ACTORS =
      Set.of(EntityKind.PERSON, EntityKind.COUNTRY, EntityKind.ORGANIZATION);

  /** Functions under which a clause is what a verb above it says. */
  private static final Set<String> CONTENT = Set.of("ccomp", "xcomp", "csubj");

  private static final Set<String> JUDGEMENTS = Set.of(EventTypes.CONDEMNATION, EventTypes.PRAISE);

  private final Map<String, EntityKind> kinds;
  private final Sides sides;
  private Optional<Scene> before = Optional.empty();

  public Provokers(Map<String, EntityKind> kinds, Sides sides) {
    this.kinds = Map.copyOf(kinds);
    this.sides = sides;
  }

  /** Remembers the sentence as the one before the next. */
  void note(Scene scene) {
    before = Optional.of(scene);
  }

  /**
   * Who acted before the word at {@code answer}, of another side than {@code own}; nobody where the
   * side of those is not known.
   */
  List<Link> of(Scene scene, int answer, List<String> own) {
    if (own.stream().map(sides::whole).anyMatch(id -> kinds.get(id) == EntityKind.PERSON)) {
      return List.of();
    }
    List<Link> here = inClauses(scene, answer, own);
    boolean first = here.isEmpty() && isFirst(scene, answer, own);
    return first ? before.map(last -> others(last, main(last), own)).orElse(List.of()) : here;
  }

  /** The nearest clause before that is not the one that says so. */
  private List<Link> inClauses(Scene scene, int answer, List<String> own) {
    Syntax syntax = scene.syntax();
    Set<Integer> over = saying(syntax, answer);
    return IntStream.iterate(answer - 1, index -> index >= 0, index -> index - 1)
        .filter(index -> syntax.isVerbal(index) && syntax.isFinite(index))
        .filter(index -> !over.contains(index) && !judges(scene, index))
        .mapToObj(index -> others(scene, index, own))
        .filter(links -> !links.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** {@code Lima lo criticó y La Paz lo lamentó}: both speak of what was before. */
  private static boolean judges(Scene scene, int verb) {
    return scene.triggersAt(verb).stream()
        .anyMatch(trigger -> JUDGEMENTS.stream().anyMatch(trigger::tells));
  }

  /** The verbs of which the clause at {@code answer} is what they say. */
  private static Set<Integer> saying(Syntax syntax, int answer) {
    Set<Integer> over = new HashSet<>();
    int at = answer;
    for (Token above : syntax.ancestors(answer)) {
      if (CONTENT.contains(syntax.token(at).relation())) {
        over.add(above.index());
      }
      at = above.index();
    }
    return over;
  }

  /** Whether nobody of another side is named before the answer in its own sentence. */
  private boolean isFirst(Scene scene, int answer, List<String> own) {
    return scene.references().stream()
        .filter(reference -> reference.head() < answer)
        .flatMap(reference -> reference.entities().stream())
        .filter(id -> ACTORS.contains(kinds.get(id)))
        .allMatch(id -> sides.meet(List.of(id), own));
  }

  /** The root of the sentence, if it is a verb. */
  private static int main(Scene scene) {
    Syntax syntax = scene.syntax();
    return IntStream.range(0, syntax.size())
        .filter(index -> syntax.token(index).isRoot() && isDoing(syntax.token(index)))
        .findFirst()
        .orElse(-1);
  }

  private static boolean isDoing(Token verb) {
    return verb.pos() == PartOfSpeech.VERB && !Makers.befalls(verb.lemma());
  }

  /** Who does what the verb says, if they are of another side. */
  private List<Link> others(Scene scene, int verb, List<String> own) {
    if (verb < 0 || !isDoing(scene.syntax().token(verb)) || scene.syntax().isPassive(verb)) {
      return List.of();
    }
    List<Link> subjects =
        new Subjects(scene).of(verb).stream().filter(link -> isActor(link.phrase())).toList();
    boolean another =
        subjects.stream().noneMatch(link -> sides.meet(link.phrase().entities(), own));
    return another ? subjects : Collections.emptyList();
  }

  /** The state that the person holds an office of; himself where he holds none of a state. */
  String state(String id) {
    String whole = sides.whole(id);
    return kinds.get(id) == EntityKind.PERSON && kinds.get(whole) == EntityKind.COUNTRY
        ? whole
        : id;
  }

  /** Those of the links that are of states, bodies or persons. */
  List<Link> actors(List<Link> links) {
    return links.stream().filter(link -> isActor(link.phrase())).toList();
  }

  private boolean isActor(Phrase phrase) {
    return phrase.refers()
        && phrase.entities().stream().allMatch(id -> ACTORS.contains(kinds.get(id)));
  }
}
