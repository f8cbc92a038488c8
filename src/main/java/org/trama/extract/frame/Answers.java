package org.trama.extract.frame;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.Clitics;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Frame;
import org.trama.knowledge.Lexicon;
import org.trama.model.Role;

/**
 * Aims a judgement or a threat that names nobody at whoever did what it answers: {@code La Habana
 * deploró la medida}, {@code la tachó de hostil}, {@code amenazó con represalias}.
 */
public final class Answers {
  private static final Set<String> JUDGEMENTS = Set.of(EventTypes.CONDEMNATION, EventTypes.PRAISE);
  private static final String THREATS = "THREATEN";

  /** PLOVER categories of what is said against the one of whom it was spoken. */
  private static final Set<String> AIMED = Set.of("ACCUSE", THREATS);

  /** PLOVER categories of what is said or done against somebody. */
  private static final Set<String> HARSH =
      Set.of("ACCUSE", "REQUEST", "THREATEN", "SANCTION", "ASSAULT");

  /** What is not yet done cannot be answered: {@code condenó cualquier injerencia}. */
  private static final Set<String> ANY =
      Set.of("cualquier", "cualquiera", "todo", "toda", "ninguna", "ningún", "otro", "otra");

  /** What a noun begins with that points back. */
  private static final Set<String> DEFINITE =
      Set.of(
          "el", "la", "los", "las", "ese", "esa", "este", "esta", "esos", "esas", "dicho", "dicha");

  /** Noun classes of what something is called. */
  private static final List<String> NAMES = List.of(NounClasses.FALSEHOODS, "Insult");

  /** Noun classes of those who are judged themselves. */
  private static final List<String> PERSONS = List.of("Persons", "PersonNoun", "Title", "Bodies");

  /** Functions of what a clause says something of. */
  private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");

  private final Lexicon lexicon;
  private final NounClasses classes;
  private final DeedMemory memory;
  private final PronounDeeds pronouns;
  private final Requested requested;
  private final Retaliation answering;

  public Answers(Lexicon lexicon, DeedMemory memory, PronounDeeds pronouns, Requested requested) {
    this.lexicon = lexicon;
    this.classes = new NounClasses(lexicon);
    this.memory = memory;
    this.pronouns = pronouns;
    this.requested = requested;
    this.answering = new Retaliation(classes);
  }

  /** Remembers the sentence as the one before the next. */
  public void note(Scene scene) {
    pronouns.note(scene);
  }

  /** The telling, aimed at whoever did what it points back to, if it does. */
  public Telling aim(Telling telling, List<Telling> tellings) {
    boolean open = telling.slots(Role.TARGET).isEmpty() && !telling.entities(Role.AGENT).isEmpty();
    if (!open) {
      return telling;
    }
    if (Joining.is(telling)) {
      return with(telling, memory.judged(telling, tellings));
    }
    List<Slot> going = goingOn(telling, tellings);
    if (!going.isEmpty()) {
      return with(telling, going);
    }
    if (lexicon.eventClass(telling.type()).plover().equals(THREATS)) {
      return answering.is(telling) ? with(telling, memory.doer(telling, tellings)) : telling;
    }
    if (telling.type().equals(EventTypes.DEMAND)) {
      return with(telling, requested.of(telling, tellings));
    }
    if (!JUDGEMENTS.contains(telling.type())) {
      return telling;
    }
    if (takesUp(telling, "Words")) {
      return with(telling, memory.speaker(telling, tellings));
    }
    if (judgesWhatWasTold(telling)) {
      return with(telling, memory.soleDoer(telling, tellings));
    }
    List<Slot> named = pronouns.doers(telling, tellings);
    if (!named.isEmpty()) {
      return with(telling, named);
    }
    List<Slot> doers =
        takesUp(telling, "TakenUp")
            ? memory.inOffice(memory.doer(telling, tellings))
            : resumes(telling) || isPronoun(telling) ? memory.doer(telling, tellings) : List.of();
    return with(telling, doers.isEmpty() ? retold(telling) : doers);
  }

  /** {@code Vilna condenó el arresto}: who was told before to have arrested somebody. */
  private List<Slot> retold(Telling judgement) {
    Syntax syntax = judgement.scene().syntax();
    return bare(judgement)
        .filter(theme -> DEFINITE.contains(syntax.word(theme.begin())))
        .map(theme -> memory.retold(judgement, theme.theme()))
        .filter(doers -> !doers.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** {@code «Es inaceptable», dijo}: of no subject. */
  private static boolean judgesWhatWasTold(Telling judgement) {
    Syntax syntax = judgement.scene().syntax();
    int head = judgement.trigger().head();
    return judgement.themes().isEmpty()
        && judgement.sense().frame().arguments().stream()
            .anyMatch(
                argument ->
                    argument.function() == Frame.Function.SUBJECT && argument.fills(Role.TARGET))
        && syntax.dependents(head).stream()
            .noneMatch(word -> SUBJECTS.contains(word.relation().split(":")[0]));
  }

  /** {@code acusó a Bruselas y amenazó con represalias}: who goes on means the same. */
  private List<Slot> goingOn(Telling telling, List<Telling> tellings) {
    Syntax syntax = telling.scene().syntax();
    boolean harsh = AIMED.contains(lexicon.eventClass(telling.type()).plover());
    boolean joined = syntax.token(telling.trigger().head()).relation().equals("conj");
    return tellings.stream()
        .filter(other -> harsh && joined && !telling.trigger().isNoun())
        .filter(other -> isGoingOn(syntax, other.trigger(), telling.trigger()))
        .filter(this::isHarsh)
        .filter(other -> other.entities(Role.AGENT).equals(telling.entities(Role.AGENT)))
        .reduce((first, second) -> second)
        .map(other -> other.slots(Role.TARGET))
        .orElse(List.of());
  }

  /** {@code exigió a Bruselas}, as against {@code pidió ayuda a Bruselas}. */
  private boolean isHarsh(Telling other) {
    return HARSH.contains(lexicon.eventClass(other.type()).plover())
        && (!other.type().equals(EventTypes.DEMAND)
            || classes.has("Exacting", other.scene().syntax(), other.trigger().head()));
  }

  private static boolean isGoingOn(Syntax syntax, Trigger first, Trigger then) {
    return !first.isNoun()
        && first.head() < then.head()
        && syntax.firstConjunct(first.head()) == syntax.firstConjunct(then.head());
  }

  /** A theme of that class which names nobody and has no complement of its own. */
  private boolean takesUp(Telling judgement, String nounClass) {
    Syntax syntax = judgement.scene().syntax();
    return bare(judgement).anyMatch(theme -> classes.has(nounClass, syntax, theme.theme()));
  }

  /**
   * {@code propuso comprarla, idea que Oslo condenó}: what the noun sums up was told right before.
   */
  private boolean resumes(Telling judgement) {
    Syntax syntax = judgement.scene().syntax();
    return bare(judgement)
        .filter(theme -> theme.begin() > 0 && syntax.word(theme.begin() - 1).equals(","))
        .filter(theme -> syntax.token(judgement.trigger().head()).head() == theme.theme())
        .filter(
            theme -> PERSONS.stream().noneMatch(some -> classes.has(some, syntax, theme.theme())))
        .anyMatch(
            theme ->
                theme.begin() == theme.theme() || syntax.word(theme.begin()).matches("un[oa]?s?"));
  }

  /** Themes that name nobody and have no complement. */
  private Stream<Phrase> bare(Telling judgement) {
    Syntax syntax = judgement.scene().syntax();
    return judgement.themes().stream()
        .filter(theme -> theme.named().isEmpty() || isHis(judgement, theme))
        .filter(theme -> !ANY.contains(syntax.word(theme.begin())))
        .filter(theme -> isBare(syntax, theme.theme()));
  }

  /** {@code tachó de bulo sus palabras}: nobody says so of his own. */
  private static boolean isHis(Telling judgement, Phrase theme) {
    return judgement.scene().syntax().word(theme.begin()).matches("sus?")
        && judgement.entities(Role.AGENT).containsAll(theme.named());
  }

  /** Of no complement but what it is called: {@code tildó sus palabras de delirio}. */
  private boolean isBare(Syntax syntax, int noun) {
    return syntax.dependents(noun).stream()
        .filter(word -> word.relation().equals("nmod"))
        .allMatch(word -> classes.hasAny(NAMES, syntax, word.index()));
  }

  /** {@code la tachó de hostil}: a pronoun that stands for nobody. */
  private static boolean isPronoun(Telling judgement) {
    return StandIns.takesUpClause(judgement.scene(), judgement.trigger())
        || !judgement.trigger().isNoun()
            && new Clitics(judgement.scene().syntax())
                .with(judgement.trigger().head()).stream().anyMatch(clitic -> !clitic.dative());
  }

  private static Telling with(Telling telling, List<Slot> doers) {
    int head = telling.trigger().head();
    return telling.with(
        doers.stream()
            .map(
                slot ->
                    new Slot(
                        Role.TARGET,
                        slot.filler(),
                        Subjects.placeless(slot.phrase(), head),
                        slot.strength() * 0.7))
            .toList());
  }
}
