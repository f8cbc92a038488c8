package org.trama.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.VerbGroup;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.Filler;
import org.trama.model.Role;

/**
 * Who did or said what was told last, for an answer that only points back to it: {@code Quito
 * expulsó al embajador; La Habana deploró la medida}. Remembers the sentences before, in order.
 */
public final class DeedMemory {
  /** How many sentences back the deed may have been told. */
  private static final int REACH = 1;

  /** PLOVER category of what is said for somebody. */
  private static final String PRAISES = "SUPPORT";

  private final Lexicon lexicon;
  private final Sides sides;
  private final Provokers provokers;
  private final Retold retold = new Retold();
  private final List<Telling> told = new ArrayList<>();

  public DeedMemory(Lexicon lexicon, Sides sides, Provokers provokers) {
    this.lexicon = lexicon;
    this.sides = sides;
    this.provokers = provokers;
  }

  /** Remembers the next sentence and what it tells. */
  public void note(Scene scene, List<Telling> tellings) {
    told.addAll(tellings);
    provokers.note(scene);
    retold.note(scene);
  }

  /** Who did what the noun at {@code noun} takes up by its stem, unless they answer themselves. */
  List<Slot> retold(Telling answer, int noun) {
    List<Slot> doers = slots(provokers.actors(retold.doers(answer.scene(), noun)));
    return sides.meet(ids(doers), answer.entities(Role.AGENT)) ? List.of() : doers;
  }

  /** Who said what {@code answer} takes up, among the tellings of its sentence and before. */
  List<Slot> speaker(Telling answer, List<Telling> tellings) {
    return last(answer, told(answer, tellings, true));
  }

  /** Whom others judged last, where {@code answer} says the same: not those who judged him. */
  List<Slot> judged(Telling answer, List<Telling> tellings) {
    return told(answer, tellings, true).stream()
        .filter(other -> plover(other).equals(plover(answer)))
        .filter(other -> !sides.meet(other.entities(Role.TARGET), answer.entities(Role.AGENT)))
        .reduce((first, second) -> second)
        .map(other -> other.slots(Role.TARGET))
        .orElse(List.of());
  }

  /**
   * Who did what {@code answer} takes up: by the event told last; else by what others answered to
   * it; where nothing is told, by whoever did something.
   */
  List<Slot> doer(Telling answer, List<Telling> tellings) {
    List<Telling> deeds = told(answer, tellings, false);
    if (deeds.stream()
        .anyMatch(deed -> deed.type().equals(EventTypes.AGREEMENT) || !actors(deed).isEmpty())) {
      return last(answer, deeds);
    }
    List<Telling> answers = told(answer, tellings, true);
    return answers.isEmpty()
        ? slots(provokers.of(answer.scene(), answer.trigger().head(), answer.entities(Role.AGENT)))
        : shared(answer, answers.get(answers.size() - 1));
  }

  /** {@code lamentó la decisión}: what a minister decides his state does. */
  List<Slot> inOffice(List<Slot> doers) {
    return doers.stream()
        .map(
            slot ->
                slot.filler() instanceof Filler.OfEntity named
                    ? new Slot(
                        slot.role(),
                        new Filler.OfEntity(provokers.state(named.entity())),
                        slot.phrase(),
                        slot.strength())
                    : slot)
        .distinct()
        .toList();
  }

  /** Who did all that was told, where that is one side and not that of the answer. */
  List<Slot> soleDoer(Telling answer, List<Telling> tellings) {
    List<List<Slot>> doers =
        told(answer, tellings, false).stream()
            .filter(deed -> !deed.type().equals(EventTypes.CASUALTIES))
            .map(DeedMemory::actors)
            .filter(slots -> !sides.meet(ids(slots), answer.entities(Role.AGENT)))
            .toList();
    boolean one = doers.stream().map(DeedMemory::ids).distinct().count() == 1;
    return one ? doers.get(0) : List.of();
  }

  private List<Slot> last(Telling answer, List<Telling> deeds) {
    return deeds.stream()
        .filter(other -> !other.type().equals(EventTypes.CASUALTIES))
        .filter(other -> !sides.meet(ids(actors(other)), answer.entities(Role.AGENT)))
        .reduce((first, second) -> second)
        .map(DeedMemory::actors)
        .orElse(List.of());
  }

  /** What stands before it in its sentence and in the one before, said or done. */
  private List<Telling> told(Telling answer, List<Telling> tellings, boolean said) {
    int sentence = answer.scene().index();
    int reach =
        isRelative(answer) || StandIns.takesUpClause(answer.scene(), answer.trigger()) ? 0 : REACH;
    return Stream.concat(
            told.stream().filter(other -> sentence - other.scene().index() <= reach),
            tellings.stream().filter(other -> other.trigger().head() < answer.trigger().head()))
        .filter(other -> lexicon.eventClass(other.type()).isSpeech() == said)
        .toList();
  }

  /** {@code cerró la frontera, medida que Lima lamentó}: the deed stands right there. */
  private static boolean isRelative(Telling answer) {
    Syntax syntax = answer.scene().syntax();
    return syntax.token(answer.trigger().head()).relation().startsWith("acl");
  }

  /** {@code Roma culpó a Minsk; París lo condenó}: whom others answer, or who answers him. */
  private List<Slot> shared(Telling answer, Telling other) {
    List<String> own = answer.entities(Role.AGENT);
    List<String> whom = other.entities(Role.TARGET);
    if (sides.meet(other.entities(Role.AGENT), own) || whom.isEmpty()) {
      return List.of();
    }
    if (sides.meet(whom, own)) {
      boolean sole = whom.size() == 1 || plover(other).equals(PRAISES);
      return sole ? actors(other) : List.of();
    }
    if (other.type().equals(EventTypes.RECOGNITION)) {
      boolean negated = new VerbGroup(other.scene().syntax()).isNegated(other.trigger().head());
      return negated ? List.of() : actors(other);
    }
    if (plover(other).equals(PRAISES)) {
      return other.scene() == answer.scene() ? actors(other) : List.of();
    }
    return plover(answer).equals(PRAISES) ? List.of() : other.slots(Role.TARGET);
  }

  private String plover(Telling telling) {
    return lexicon.eventClass(telling.type()).plover();
  }

  /** The entities of the links as agents. */
  static List<Slot> slots(List<Link> links) {
    return links.stream()
        .flatMap(link -> link.phrase().entities().stream().map(id -> slot(link, id)))
        .toList();
  }

  private static Slot slot(Link link, String id) {
    return new Slot(Role.AGENT, new Filler.OfEntity(id), link.phrase(), link.strength());
  }

  private static List<Slot> actors(Telling telling) {
    Role role = telling.type().equals(EventTypes.MILITARY_EXERCISE) ? Role.PARTICIPANT : Role.AGENT;
    List<Slot> alone = telling.slots(Role.AGENT);
    List<Slot> doers =
        telling.type().equals(EventTypes.AGREEMENT)
            ? telling.slots(Role.OBJECT)
            : alone.isEmpty() ? telling.slots(role) : alone;
    return doers.stream().filter(slot -> slot.filler() instanceof Filler.OfEntity).toList();
  }

  /** Ids of the entities that fill the slots. */
  static List<String> ids(List<Slot> slots) {
    return slots.stream().map(slot -> ((Filler.OfEntity) slot.filler()).entity()).toList();
  }
}
