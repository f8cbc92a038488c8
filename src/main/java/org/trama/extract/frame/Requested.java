package org.trama.extract.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.Clitics;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.Lexicon;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;
import org.trama.model.Token;

/**
 * Whom a demand that names nobody is meant for: who does something at somebody's request, who would
 * have to do what a clause without subject asks, who does what is to end. {@code El Consejo se
 * reunirá a petición de Varsovia}, {@code exigió que se retractara}, {@code pidió el cese de los
 * bombardeos}.
 */
public final class Requested {
  /** Noun class of what whoever holds somebody is asked for. */
  private static final String FREEDOM = "LettingGo";

  private static final Set<String> CONTENT = Set.of("ccomp", "csubj");

  /** Verbs that ask of nobody that he do something: {@code pidió que haya calma}. */
  private static final Set<String> BEING = Set.of("haber", "ser", "estar", "existir");

  private final NounClasses classes;
  private final DoerMemory doers;
  private final DeedMemory memory;
  private final Sides sides;

  public Requested(Lexicon lexicon, DoerMemory doers, DeedMemory memory, Sides sides) {
    this.classes = new NounClasses(lexicon);
    this.doers = doers;
    this.memory = memory;
    this.sides = sides;
  }

  /** Who is asked, by the tellings of the sentence and what was told before. */
  List<Slot> of(Telling demand, List<Telling> tellings) {
    List<Slot> found =
        demand.trigger().isNoun()
            ? whoDoesIt(demand)
            : Stream.of(
                    whoIsToEndIt(demand, tellings),
                    whoIsToLetGo(demand, tellings),
                    whoIsToDoIt(demand, tellings))
                .filter(slots -> !slots.isEmpty())
                .findFirst()
                .orElse(List.of());
    return sides.meet(DeedMemory.ids(found), demand.entities(Role.AGENT)) ? List.of() : found;
  }

  /** {@code se reunirá a petición de Varsovia}: the subject of what is done at the request. */
  private static List<Slot> whoDoesIt(Telling demand) {
    Scene scene = demand.scene();
    Syntax syntax = scene.syntax();
    int noun = demand.trigger().head();
    boolean request =
        noun > 0
            && Set.of("a", "por").contains(syntax.word(noun - 1))
            && noun + 1 < syntax.size()
            && Set.of("de", "del").contains(syntax.word(noun + 1));
    return request
        ? syntax.ancestors(noun).stream()
            .filter(word -> word.pos() == PartOfSpeech.VERB && !syntax.isPassive(word.index()))
            .findFirst()
            .map(verb -> new Subjects(scene).of(verb.index()))
            .map(DeedMemory::slots)
            .orElse(List.of())
        : List.of();
  }

  /** {@code exigió el levantamiento de las sanciones}: who imposed them. */
  private List<Slot> whoIsToEndIt(Telling demand, List<Telling> tellings) {
    Scene scene = demand.scene();
    Syntax syntax = scene.syntax();
    return scene.triggers().stream()
        .filter(trigger -> trigger.isNoun() && trigger.head() > demand.trigger().head())
        .filter(trigger -> isEnded(syntax, trigger.head(), demand.trigger().head()))
        .findFirst()
        .map(deed -> doers.of(deed, tellings))
        .orElse(List.of());
  }

  private boolean isEnded(Syntax syntax, int deed, int verb) {
    Token noun = syntax.token(deed);
    return noun.relation().equals("nmod")
        && syntax.token(noun.head()).relation().equals("obj")
        && syntax.token(noun.head()).head() == verb
        && classes.has(NounClasses.ENDING, syntax, noun.head());
  }

  /** {@code Caracas detuvo a un turista; Washington exigió su liberación}: who did it. */
  private List<Slot> whoIsToLetGo(Telling demand, List<Telling> tellings) {
    Syntax syntax = demand.scene().syntax();
    boolean bare =
        syntax.dependents(demand.trigger().head()).stream()
            .filter(word -> word.relation().equals("obj"))
            .filter(word -> classes.has(FREEDOM, syntax, word.index()))
            .anyMatch(word -> word.index() > 0 && syntax.word(word.index() - 1).matches("sus?"));
    return bare ? memory.doer(demand, tellings) : List.of();
  }

  /** {@code exigió que se retractara}: of whom it was spoken. */
  private List<Slot> whoIsToDoIt(Telling demand, List<Telling> tellings) {
    Syntax syntax = demand.scene().syntax();
    int verb = demand.trigger().head();
    return addressesSomebody(syntax, verb) ? List.of() : clause(demand, tellings, syntax, verb);
  }

  /** {@code rogó a los vecinos que cedan}, {@code les pidió que cedan}: whoever they are. */
  private static boolean addressesSomebody(Syntax syntax, int verb) {
    return !new Clitics(syntax).with(verb).isEmpty()
        || syntax.dependents(verb).stream()
            .filter(child -> Set.of("obj", "iobj", "obl").contains(child.relation()))
            .anyMatch(
                child ->
                    syntax.dependents(child.index()).stream()
                        .anyMatch(word -> Set.of("a", "al", "de").contains(word.text())));
  }

  private List<Slot> clause(Telling demand, List<Telling> tellings, Syntax syntax, int verb) {
    return syntax.dependents(verb).stream()
        .filter(child -> isOpen(syntax, child))
        .findFirst()
        .map(clause -> dropped(demand, clause).orElseGet(() -> memory.doer(demand, tellings)))
        .orElse(List.of());
  }

  /** Whom the clause leaves out as its subject, where that is known. */
  private Optional<List<Slot>> dropped(Telling demand, Token clause) {
    return demand
        .scene()
        .ellipsisAt(clause.index())
        .map(reference -> reference.entities())
        .filter(ids -> !sides.meet(ids, demand.entities(Role.AGENT)))
        .map(ids -> new Link(Phrase.meant(clause.index(), ids), Link.Function.SUBJECT, 0.7))
        .map(link -> DeedMemory.slots(List.of(link)));
  }

  /** A clause in the subjunctive that tells what one is to do, and not who. */
  private static boolean isOpen(Syntax syntax, Token clause) {
    boolean passive =
        syntax.hasSe(clause.index())
            && syntax.dependents(clause.index()).stream()
                .anyMatch(
                    child -> child.relation().equals("obj") && child.index() > clause.index());
    return CONTENT.contains(clause.relation())
        && clause.pos() == PartOfSpeech.VERB
        && clause.morphology().mood() == Morphology.Mood.SUBJUNCTIVE
        && clause.morphology().number() == Morphology.Number.SINGULAR
        && !BEING.contains(clause.lemma())
        && !passive
        && !syntax.isPassive(clause.index())
        && syntax.dependents(clause.index()).stream()
            .noneMatch(child -> child.relation().startsWith("nsubj"));
  }
}
