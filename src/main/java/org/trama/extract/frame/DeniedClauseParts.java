package org.trama.extract.frame;

import java.util.List;
import java.util.Set;
import org.trama.extract.clause.Control;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.PlansThere;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.Frame;
import org.trama.model.Filler;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;

/** Which parts the clause of a denied deed names, and which it leaves to who denies it. */
public final class DeniedClauseParts {
  /** Of a doer that the clause itself names. */
  private static final double NAMED = 0.6;

  /** Verbs whose subject is who means to do what their infinitive says. */
  private static final Set<String> MEANING =
      Set.of(
          "ir",
          "pensar",
          "pretender",
          "planear",
          "querer",
          "intentar",
          "buscar",
          "preparar",
          "proyectar",
          "proponer",
          "prever",
          "estar",
          "tener");

  /** Noun classes of those who act for whoever commands them. */
  private static final List<String> MEN = List.of("Troops", "Police");

  private static final Set<String> KNOWN = Set.of("el", "su");

  private final Telling telling;
  private final Role doer;
  private final Syntax syntax;
  private final int verb;

  /**
   * @param doer the part of whoever does it
   */
  public DeniedClauseParts(Telling telling, Role doer) {
    this.telling = telling;
    this.doer = doer;
    this.syntax = telling.scene().syntax();
    this.verb = telling.trigger().head();
  }

  /** Whether the clause names who does it. */
  public boolean areDone() {
    return hasDoer()
        && telling.slots(doer).stream()
            .anyMatch(slot -> slot.filler() instanceof Filler.OfEntity && slot.strength() >= NAMED);
  }

  /**
   * {@code que se bombardee}, {@code que hubiera sido atacado}, {@code que haya planes de atacar}:
   * the doer is left out.
   */
  public boolean areUnsaid() {
    return telling.slots(Role.AGENT).isEmpty()
        && telling.entities(Role.PARTICIPANT).size() < 2
        && (isOnlyThere()
            || new PlansThere(syntax).over(verb).isPresent() && hasNoSubject(verb)
            || (syntax.isPassive(verb) || syntax.hasSe(verb))
                && (!telling.slots().isEmpty() || !telling.themes().isEmpty()));
  }

  /** {@code que exista pacto alguno}: that there is one, of whomever. */
  private boolean isOnlyThere() {
    return telling.trigger().entry().lemmas().size() > 1 && telling.sense().frame().isImpersonal();
  }

  /** {@code desmintió que vaya a enviar}: the clause leaves out its subject, which is the same. */
  public boolean areDropped() {
    int above = syntax.token(verb).head();
    boolean meant =
        above >= 0 && MEANING.contains(syntax.token(above).lemma()) && !syntax.isFinite(verb);
    return telling.slots(doer).isEmpty()
        && hasComplement()
        && (syntax.isFinite(verb) || meant)
        && hasNoSubject(verb)
        && (!meant || hasNoSubject(above))
        && hasDoer();
  }

  /** {@code que negocie con los secuestradores}: who the others are is said, and not their name. */
  public boolean haveUnnamedParty() {
    return syntax.dependents(verb).stream()
        .filter(child -> Set.of("obl", "nmod", "obj").contains(child.relation()))
        .flatMap(child -> syntax.dependents(child.index()).stream())
        .anyMatch(word -> word.relation().equals("case") && word.text().equals("con"));
  }

  /**
   * {@code que los soldados abrieran fuego}: its doers are men under arms of whom nothing is said
   * but that they are known.
   */
  public boolean areDoneByMen(NounClasses classes) {
    return hasDoer()
        && telling.slots(doer).isEmpty()
        && !syntax.isPassive(verb)
        && syntax.dependents(verb).stream()
            .filter(child -> child.relation().equals("nsubj"))
            .anyMatch(
                child -> isKnown(child.index()) && classes.hasAny(MEN, syntax, child.index()));
  }

  private boolean isKnown(int noun) {
    return syntax.token(noun).pos() == PartOfSpeech.NOUN
        && syntax.dependents(noun).stream().anyMatch(word -> KNOWN.contains(word.lemma()))
        && syntax.dependents(noun).stream()
            .noneMatch(word -> Set.of("nmod", "acl", "appos", "nummod").contains(word.relation()))
        && telling.scene().phraseAt(noun).filter(Phrase::refers).isEmpty();
  }

  /** Whether the verb has somebody or something that is acted upon. */
  public boolean haveObject() {
    return syntax.dependents(verb).stream()
        .anyMatch(
            child ->
                Set.of("obj", "iobj").contains(child.relation())
                    || child.relation().equals("obl") && isActedOn(child.index()));
  }

  private boolean isActedOn(int noun) {
    return syntax.dependents(noun).stream()
        .anyMatch(word -> word.relation().equals("case") && Control.isActedOn(word.text()));
  }

  private boolean hasComplement() {
    return !telling.slots().isEmpty()
        || !telling.themes().isEmpty()
        || syntax.dependents(verb).stream()
            .anyMatch(child -> Set.of("obj", "iobj", "obl").contains(child.relation()));
  }

  /** Whether the subject is who does it. */
  private boolean hasDoer() {
    return telling.sense().frame().roles(Frame.Function.SUBJECT).anyMatch(doer::equals);
  }

  private boolean hasNoSubject(int head) {
    return syntax.dependents(head).stream()
        .noneMatch(child -> child.relation().contains("subj") && !child.relation().equals("csubj"));
  }
}
