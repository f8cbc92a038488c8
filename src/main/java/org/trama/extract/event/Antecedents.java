package org.trama.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.knowledge.EventClass;
import org.trama.knowledge.Frame;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.Role;

/**
 * Fills a target by way of another event: who condemns a test condemns the one who made it, and who
 * demands that a state yield demands it of that state. Remembers the sentences before, in order.
 */
final class Antecedents {
  /** Functions under which a clause is what a word demands or alleges. */
  private static final Set<String> CLAUSES = Set.of("ccomp", "csubj", "xcomp", "acl", "advcl");

  /** Prepositions before what brought something about: {@code murieron en un bombardeo}. */
  private static final Set<String> CAUSES = Set.of("en", "por", "tras", "durante", "a causa de");

  private final Lexicon lexicon;
  private final Map<String, EntityKind> kinds;
  private final Map<String, List<Slot>> agents = new HashMap<>();

  Antecedents(Lexicon lexicon, Map<String, EntityKind> kinds) {
    this.lexicon = lexicon;
    this.kinds = Map.copyOf(kinds);
  }

  /** The tellings of the next sentence, with their targets. */
  List<Telling> resolve(List<Telling> tellings) {
    List<Telling> resolved = new ArrayList<>();
    for (Telling telling : tellings) {
      boolean open = telling.slots(Role.TARGET).isEmpty() && takesTarget(telling);
      Telling filled = open ? viaClause(viaObject(telling, tellings)) : telling;
      resolved.add(viaCause(filled, tellings));
    }
    for (Telling telling : resolved) {
      if (!telling.slots(Role.AGENT).isEmpty()) {
        agents.put(telling.type(), telling.slots(Role.AGENT));
        agents.put(lexicon.eventClass(telling.type()).plover(), telling.slots(Role.AGENT));
      }
    }
    return resolved;
  }

  private static boolean takesTarget(Telling telling) {
    return telling.sense().frame().arguments().stream()
        .anyMatch(
            argument ->
                argument.role().filter(role -> role == Role.TARGET).isPresent()
                    && argument.function() != Frame.Function.SUBJECT);
  }

  /**
   * The object is a noun that tells an event, here or, where it points back, before: its agent is
   * the target.
   */
  private Telling viaObject(Telling telling, List<Telling> tellings) {
    Syntax syntax = telling.scene().syntax();
    int head = telling.trigger().head();
    Optional<Trigger> object =
        telling.scene().triggers().stream()
            .filter(trigger -> trigger.isNoun() && trigger.head() > head)
            .filter(trigger -> syntax.token(syntax.firstConjunct(trigger.head())).head() == head)
            .filter(
                trigger ->
                    Set.of("obj", "iobj", "obl", "nsubj")
                        .contains(syntax.token(syntax.firstConjunct(trigger.head())).relation()))
            .findFirst();
    return object
        .map(trigger -> telling.with(targets(telling, agents(trigger, tellings))))
        .orElse(telling);
  }

  private List<Slot> agents(Trigger trigger, List<Telling> tellings) {
    List<Slot> here =
        tellings.stream()
            .filter(other -> other.trigger().equals(trigger))
            .flatMap(other -> other.slots(Role.AGENT).stream())
            .toList();
    if (!here.isEmpty()) {
      return here;
    }
    return trigger.entry().senses().stream()
        .flatMap(sense -> sense.event().stream())
        .flatMap(type -> Stream.of(type, lexicon.eventClass(type).plover()))
        .map(type -> agents.getOrDefault(type, List.of()))
        .filter(slots -> !slots.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * {@code murieron en bombardeos israelíes contra Gaza}: who did it, and where, stands with the
   * cause.
   */
  private Telling viaCause(Telling telling, List<Telling> tellings) {
    EventClass type = lexicon.eventClass(telling.type());
    Optional<Telling> cause =
        tellings.stream()
            .filter(other -> other != telling && !other.type().equals(telling.type()))
            .filter(
                other ->
                    lexicon.eventClass(other.type()).plover().equals(type.plover())
                        && !type.isSpeech())
            .filter(other -> isCause(telling, other.trigger()))
            .findFirst();
    if (cause.isEmpty()) {
      return telling;
    }
    List<Slot> slots = new ArrayList<>();
    if (telling.slots(Role.AGENT).isEmpty()) {
      slots.addAll(cause.get().slots(Role.AGENT));
    }
    if (telling.slots(Role.PLACE).isEmpty()) {
      slots.addAll(cause.get().slots(Role.PLACE));
      cause.get().slots(Role.TARGET).stream()
          .filter(this::isPlace)
          .map(slot -> new Slot(Role.PLACE, slot.filler(), slot.phrase(), slot.strength()))
          .forEach(slots::add);
    }
    return telling.with(
        slots.stream()
            .filter(slot -> !telling.entities(Role.TARGET).contains(entity(slot)))
            .map(
                slot ->
                    new Slot(
                        slot.role(),
                        slot.filler(),
                        Subjects.placeless(slot.phrase(), telling.trigger().head()),
                        slot.strength() * 0.8))
            .toList());
  }

  private boolean isPlace(Slot slot) {
    return kinds.get(entity(slot)) == EntityKind.PLACE;
  }

  private static boolean isCause(Telling telling, Trigger cause) {
    Syntax syntax = telling.scene().syntax();
    boolean below = syntax.isUnder(cause.head(), telling.trigger().head());
    boolean joined =
        syntax.token(telling.trigger().head()).relation().equals("conj")
            && syntax.token(telling.trigger().head()).head() == cause.head();
    if (joined && !cause.isNoun()) {
      return true;
    }
    return cause.isNoun()
        && below
        && telling
            .scene()
            .phraseAt(cause.head())
            .filter(phrase -> CAUSES.contains(phrase.marker()))
            .isPresent();
  }

  private static String entity(Slot slot) {
    return slot.filler() instanceof Filler.OfEntity named ? named.entity() : "";
  }

  /**
   * {@code exige que Ereván cambie}, {@code acusaciones de que Rusia}: the subject of the clause.
   */
  private static Telling viaClause(Telling telling) {
    if (!telling.slots(Role.TARGET).isEmpty() || telling.sense().control() != Role.TARGET) {
      return telling;
    }
    Syntax syntax = telling.scene().syntax();
    Subjects subjects = new Subjects(telling.scene());
    List<Slot> slots = new ArrayList<>();
    syntax.dependents(telling.trigger().head()).stream()
        .filter(child -> CLAUSES.contains(child.relation()) && syntax.isVerbal(child.index()))
        .flatMap(child -> subjects.own(child.index()).stream())
        .forEach(
            link ->
                link.phrase()
                    .named()
                    .forEach(
                        id ->
                            slots.add(
                                new Slot(
                                    Role.TARGET, new Filler.OfEntity(id), link.phrase(), 0.8))));
    return telling.with(targets(telling, slots));
  }

  private static List<Slot> targets(Telling telling, List<Slot> slots) {
    return slots.stream()
        .filter(
            slot ->
                slot.filler() instanceof Filler.OfEntity named
                    && !telling.entities(Role.AGENT).contains(named.entity()))
        .map(
            slot ->
                new Slot(
                    Role.TARGET,
                    slot.filler(),
                    Subjects.placeless(slot.phrase(), telling.trigger().head()),
                    slot.strength() * 0.8))
        .toList();
  }
}
