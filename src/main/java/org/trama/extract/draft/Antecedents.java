package org.trama.extract.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.trama.extract.clause.Clitics;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.frame.Answers;
import org.trama.extract.frame.Bearers;
import org.trama.extract.frame.ClauseTargets;
import org.trama.extract.frame.DeedMemory;
import org.trama.extract.frame.Deeds;
import org.trama.extract.frame.DoerMemory;
import org.trama.extract.frame.Joining;
import org.trama.extract.frame.OwnSide;
import org.trama.extract.frame.Pronominal;
import org.trama.extract.frame.PronounDeeds;
import org.trama.extract.frame.Provokers;
import org.trama.extract.frame.Requested;
import org.trama.extract.frame.Sides;
import org.trama.extract.frame.Telling;
import org.trama.extract.frame.Threats;
import org.trama.knowledge.FillerType;
import org.trama.knowledge.Frame;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.Role;
import org.trama.model.Token;

/**
 * Fills a target by way of another event: who condemns a test condemns the one who made it, and who
 * demands that a state yield demands it of that state. Remembers the sentences before, in order.
 */
public final class Antecedents {
  /** PLOVER categories of what one does to somebody for what he did. */
  private static final Set<String> AIMING =
      Set.of("ACCUSE", "ASSAULT", "REQUEST", "SANCTION", "THREATEN");

  /** Prepositions before what did not stop one. */
  private static final Set<String> DESPITE = Set.of("pese a", "a pesar de");

  /** Prepositions before what went before a deed or gave rise to it. */
  private static final Set<String> OCCASIONS =
      Set.of(
          "ante",
          "tras",
          "antes de",
          "después de",
          "luego de",
          "a raíz de",
          "a causa de",
          "debido a",
          "durante",
          "en medio de",
          "frente a");

  private final Lexicon lexicon;
  private final Companions companions;
  private final OnTheSpot onTheSpot;
  private final Deeds deeds;
  private final Threats threats;
  private final DeedMemory memory;
  private final Answers answers;
  private final DoerMemory doers;
  private final ClauseTargets clauses;
  private final OwnSide ownSide;
  private final Bearers bearers;

  public Antecedents(Lexicon lexicon, Map<String, EntityKind> kinds, Sides sides) {
    this.lexicon = lexicon;
    this.deeds = new Deeds(lexicon);
    this.threats = new Threats(lexicon, sides);
    this.memory = new DeedMemory(lexicon, sides, new Provokers(kinds, sides));
    this.companions = new Companions(lexicon, kinds);
    this.onTheSpot = new OnTheSpot(kinds, sides);
    this.doers = new DoerMemory(lexicon, deeds);
    this.answers =
        new Answers(
            lexicon,
            memory,
            new PronounDeeds(lexicon, doers, sides),
            new Requested(lexicon, doers, memory, sides));
    this.clauses = new ClauseTargets(kinds, deeds);
    this.ownSide = new OwnSide(lexicon, sides);
    this.bearers = new Bearers(lexicon, kinds);
  }

  /** The tellings of the next sentence, with the targets that its own words give them. */
  public List<Telling> resolve(List<Telling> tellings) {
    List<Telling> resolved = new ArrayList<>();
    for (Telling told : tellings) {
      Telling telling = deeds.aim(Pronominal.settle(told), tellings);
      boolean open =
          telling.slots(Role.TARGET).isEmpty() && takesTarget(telling) && !Joining.is(telling);
      Telling filled = open ? aimed(telling, tellings) : telling;
      Telling whole = onTheSpot.complete(companions.complete(filled, tellings), tellings);
      resolved.add(bearers.settle(whole));
    }
    resolved.removeIf(telling -> !namesWhom(telling));
    List<Telling> complete = List.copyOf(resolved);
    resolved.replaceAll(telling -> threats.aim(telling, complete));
    doers.note(resolved);
    return resolved;
  }

  /** The same, as they were said, with the targets that the text before gives them. */
  public List<Telling> answer(Scene scene, List<Telling> tellings) {
    List<Telling> aimed = new ArrayList<>();
    tellings.forEach(telling -> aimed.add(ownSide.spare(answers.aim(telling, aimed))));
    memory.note(scene, aimed);
    answers.note(scene);
    return aimed;
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

  /** Aimed at whom the object names, else the clause beside, else the clause of the object. */
  private Telling aimed(Telling telling, List<Telling> tellings) {
    Telling aimed =
        object(telling)
            .filter(noun -> !isOccasion(telling, noun))
            .or(() -> described(telling))
            .map(trigger -> telling.with(targets(telling, doers.of(trigger, tellings))))
            .orElse(telling);
    return unlessAimed(unlessAimed(aimed, clauses::subjects), clauses::makers);
  }

  private static Telling unlessAimed(Telling telling, Function<Telling, List<Slot>> way) {
    return telling.slots(Role.TARGET).isEmpty()
        ? telling.with(targets(telling, way.apply(telling)))
        : telling;
  }

  /** The noun that tells an event and is the object, or the subject of a passive. */
  private static Optional<Trigger> object(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    int head = telling.trigger().head();
    return telling.scene().triggers().stream()
        .filter(trigger -> trigger.isNoun() && (trigger.head() > head) != syntax.isPassive(head))
        .filter(trigger -> syntax.token(syntax.firstConjunct(trigger.head())).head() == head)
        .filter(trigger -> !isName(telling, trigger))
        .filter(
            trigger ->
                Set.of("obj", "iobj", "obl", "nsubj")
                    .contains(syntax.token(syntax.firstConjunct(trigger.head())).relation()))
        .findFirst();
  }

  /**
   * {@code envió soldados ante las amenazas de Belgrado}, {@code la apoyó pese a las críticas de
   * Moscú}: who gives, sends or backs does not do it to whoever gave rise to it.
   */
  private boolean isOccasion(Telling telling, Trigger noun) {
    boolean aims = AIMING.contains(lexicon.eventClass(telling.type()).plover());
    return telling.scene().isMarked(noun.head(), DESPITE)
        || !aims && telling.scene().isMarked(noun.head(), OCCASIONS);
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
