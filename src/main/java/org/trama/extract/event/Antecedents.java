package org.trama.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trama.knowledge.FillerType;
import org.trama.knowledge.Frame;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;
import org.trama.model.Token;

/**
 * Fills a target by way of another event: who condemns a test condemns the one who made it, and who
 * demands that a state yield demands it of that state. Remembers the sentences before, in order.
 */
final class Antecedents {
  /** Functions under which a clause is what a word demands or alleges. */
  private static final Set<String> CLAUSES = Set.of("ccomp", "csubj", "xcomp", "acl", "advcl");

  /** PLOVER categories of what is said of a deed. */
  private static final Set<String> JUDGEMENTS = Set.of("ACCUSE", "SUPPORT");

  /** PLOVER category of reproaches. */
  private static final String REPROACHES = "ACCUSE";

  private final Lexicon lexicon;
  private final Map<String, EntityKind> kinds;
  private final Companions companions;
  private final Deeds deeds;
  private final Threats threats;
  private final DeedMemory memory;
  private final Map<String, List<Slot>> agents = new HashMap<>();

  Antecedents(Lexicon lexicon, Map<String, EntityKind> kinds, Sides sides) {
    this.lexicon = lexicon;
    this.kinds = Map.copyOf(kinds);
    this.deeds = new Deeds(lexicon);
    this.threats = new Threats(lexicon);
    this.memory = new DeedMemory(lexicon, sides);
    this.companions = new Companions(lexicon, kinds);
  }

  /** The tellings of the next sentence, with their targets. */
  List<Telling> resolve(List<Telling> tellings) {
    List<Telling> resolved = new ArrayList<>();
    for (Telling told : tellings) {
      Telling telling = deeds.aim(told, tellings);
      boolean open = telling.slots(Role.TARGET).isEmpty() && takesTarget(telling);
      Telling filled = open ? viaMaker(viaClause(viaObject(telling, tellings))) : telling;
      resolved.add(companions.complete(memory.aim(filled, tellings), tellings));
    }
    resolved.removeIf(telling -> !namesWhom(telling));
    List<Telling> complete = List.copyOf(resolved);
    resolved.replaceAll(telling -> threats.aim(telling, complete));
    memory.note(resolved);
    for (Telling telling : resolved) {
      if (isUnnamed(telling)) {
        agents.remove(telling.type());
        agents.remove(lexicon.eventClass(telling.type()).plover());
      }
      if (!telling.slots(Role.AGENT).isEmpty()) {
        agents.put(telling.type(), telling.slots(Role.AGENT));
        agents.put(lexicon.eventClass(telling.type()).plover(), telling.slots(Role.AGENT));
      }
    }
    return resolved;
  }

  /** {@code alega que Perú mintió}, as against {@code alega que el puerto no funcionaba}. */
  private static boolean namesWhom(Telling telling) {
    return telling.sense().frame().arguments().stream()
        .filter(argument -> argument.is(Frame.Trait.NAMED))
        .filter(
            argument -> argument.fillers().stream().allMatch(FillerType.Clause.class::isInstance))
        .flatMap(argument -> argument.role().stream())
        .noneMatch(role -> telling.entities(role).isEmpty());
  }

  /** {@code un grupo armado atacó}: whom it is spoken of after that nobody knows. */
  private static boolean isUnnamed(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    int head = telling.trigger().head();
    return telling.slots(Role.AGENT).isEmpty()
        && !telling.trigger().isNoun()
        && !syntax.isPassive(head)
        && !syntax.hasSe(head)
        && syntax.dependents(head).stream().anyMatch(child -> child.relation().equals("nsubj"));
  }

  /** Whose dead they are is not who killed others before. */
  private boolean takesTarget(Telling telling) {
    if (Continuations.takesUp(lexicon.eventClass(telling.type()))) {
      return false;
    }
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
            .filter(
                trigger -> trigger.isNoun() && (trigger.head() > head) != syntax.isPassive(head))
            .filter(trigger -> syntax.token(syntax.firstConjunct(trigger.head())).head() == head)
            .filter(trigger -> !isName(telling, trigger))
            .filter(
                trigger ->
                    Set.of("obj", "iobj", "obl", "nsubj")
                        .contains(syntax.token(syntax.firstConjunct(trigger.head())).relation()))
            .findFirst()
            .or(() -> described(telling));
    return object
        .map(trigger -> telling.with(targets(telling, agents(trigger, tellings))))
        .orElse(telling);
  }

  /** {@code condenó la decisión que tomó Israel}: what is judged is that of who made it. */
  private Telling viaMaker(Telling telling) {
    if (!telling.slots(Role.TARGET).isEmpty() || !JUDGEMENTS.contains(plover(telling))) {
      return telling;
    }
    Syntax syntax = telling.scene().syntax();
    Makers makers = new Makers(telling.scene());
    List<Slot> slots = new ArrayList<>();
    syntax.dependents(telling.trigger().head()).stream()
        .filter(child -> child.relation().equals("obj") && child.pos() == PartOfSpeech.NOUN)
        .flatMap(child -> makers.of(child.index()).stream())
        .forEach(link -> slots.addAll(named(link)));
    return telling.with(targets(telling, slots));
  }

  private String plover(Telling telling) {
    return lexicon.eventClass(telling.type()).plover();
  }

  /** The actors that the phrase names. */
  private List<Slot> named(Link link) {
    return link.phrase().named().stream()
        .filter(id -> link.phrase().refers() || kinds.get(id) != EntityKind.PLACE)
        .map(id -> new Slot(Role.TARGET, new Filler.OfEntity(id), link.phrase(), 0.8))
        .toList();
  }

  /** {@code lo tildó de amenaza}: what it is called is not what is called so. */
  private static boolean isName(Telling telling, Trigger noun) {
    Scene scene = telling.scene();
    boolean predicate =
        scene
            .phraseAt(noun.head())
            .filter(phrase -> Set.of("de", "como").contains(phrase.marker()))
            .isPresent();
    return predicate
        && new Clitics(scene.syntax())
            .with(telling.trigger().head()).stream().anyMatch(clitic -> !clitic.dative());
  }

  /** {@code bombardeó Odesa, ataque que condenó Francia}: the deed whose clause says so. */
  private static Optional<Trigger> described(Telling telling) {
    Token verb = telling.scene().syntax().token(telling.trigger().head());
    boolean object =
        verb.relation().startsWith("acl")
            && telling.slots(Role.AGENT).stream()
                .allMatch(slot -> slot.phrase().begin() > verb.head());
    return object
        ? telling.scene().triggersAt(verb.head()).stream().filter(Trigger::isNoun).findFirst()
        : Optional.empty();
  }

  private List<Slot> agents(Trigger trigger, List<Telling> tellings) {
    List<Slot> here = doers(tellings, other -> other.trigger().equals(trigger));
    if (!here.isEmpty()) {
      return here;
    }
    List<Slot> before =
        doers(
            tellings,
            other -> other.trigger().head() < trigger.head() && trigger.tells(other.type()));
    if (!before.isEmpty()) {
      return before;
    }
    return trigger.entry().senses().stream()
        .flatMap(sense -> sense.event().stream())
        .flatMap(this::namesOf)
        .map(type -> agents.getOrDefault(type, List.of()))
        .filter(slots -> !slots.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<Slot> doers(List<Telling> tellings, Predicate<Telling> wanted) {
    return tellings.stream()
        .filter(wanted)
        .flatMap(other -> other.slots(Role.AGENT).stream())
        .toList();
  }

  /** {@code esas críticas} may be an accusation; {@code el ensayo} is first of all a test. */
  private Stream<String> namesOf(String type) {
    String plover = lexicon.eventClass(type).plover();
    return plover.equals(REPROACHES) ? Stream.of(plover) : Stream.of(type, plover);
  }

  /**
   * {@code exige que Ereván cambie}, {@code acusaciones de que Rusia}: the subject of the clause.
   */
  private Telling viaClause(Telling telling) {
    boolean blamed = telling.sense().control() == Role.TARGET || isReproach(telling);
    if (!telling.slots(Role.TARGET).isEmpty() || !blamed) {
      return telling;
    }
    Syntax syntax = telling.scene().syntax();
    Subjects subjects = new Subjects(telling.scene());
    List<Slot> slots = new ArrayList<>();
    syntax.dependents(telling.trigger().head()).stream()
        .filter(child -> isAlleged(telling, child))
        .flatMap(child -> subjects.own(child.index()).stream())
        .forEach(link -> slots.addAll(named(link)));
    return telling.with(targets(telling, slots));
  }

  private static boolean isRelative(Token word) {
    return Set.of("que", "quien", "quienes", "cual", "cuales").contains(word.text());
  }

  private boolean isAlleged(Telling telling, Token child) {
    Syntax syntax = telling.scene().syntax();
    boolean adverbial = child.relation().equals("advcl") && isReproach(telling);
    boolean relative =
        !child.relation().endsWith("comp")
            && new Relatives(syntax).isOblique(child.index())
            && syntax.dependents(child.index()).stream()
                .anyMatch(word -> word.pos() == PartOfSpeech.PRON && isRelative(word));
    return CLAUSES.contains(child.relation())
        && !adverbial
        && !relative
        && syntax.isVerbal(child.index())
        && !syntax.isPassive(child.index());
  }

  /** {@code criticó que el Gobierno militarice}: whoever does it is reproached. */
  private boolean isReproach(Telling telling) {
    return lexicon.eventClass(telling.type()).plover().equals(REPROACHES);
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
