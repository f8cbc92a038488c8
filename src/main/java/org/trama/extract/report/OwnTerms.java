package org.trama.extract.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.clause.Negators;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.VerbGroup;
import org.trama.extract.frame.CarrierVerb;
import org.trama.extract.frame.Telling;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Sense;
import org.trama.model.Modality;
import org.trama.model.Morphology;
import org.trama.model.Token;

/** How the words that tell an event put it, whoever says it: negated or not, and how real. */
public final class OwnTerms {
  private static final Set<String> ORDERING =
      Set.of("exigir", "mandar", "ordenar", "pedir", "reclamar", "solicitar");

  private static final Set<String> ALLEGED = Set.of("presunto", "supuesto");

  private final Telling telling;
  private final VerbGroup group;
  private final Optional<Token> carrier;
  private final int head;

  public OwnTerms(Telling telling) {
    this.telling = telling;
    this.group = new VerbGroup(telling.scene().syntax());
    this.head = telling.trigger().head();
    this.carrier = new CarrierVerb(telling).find();
  }

  /** Whether it is told as what is not so: {@code no lanzó ataques}. */
  boolean isNegated() {
    return negates(standsNegated());
  }

  /**
   * The same beside the reports over it, one of which may have counted the negation of the verb
   * that carries it, or of its own: {@code no planea un ataque}, {@code no asume la autoría}.
   */
  public boolean isNegatedUnder(List<Report> reports) {
    Token word = telling.scene().syntax().token(head);
    if (denies(reports, word) || isDenied(reports) && isFurther(word)) {
      return false;
    }
    boolean counted = carrier.filter(verb -> denies(reports, verb)).isPresent();
    return counted ? isWordNegated() : isNegated();
  }

  /**
   * {@code descartó invadir Polonia ni atacar Lituania}: what {@code ni} joins to what is denied as
   * a whole is denied no further.
   */
  private boolean isFurther(Token word) {
    Syntax syntax = telling.scene().syntax();
    return word.relation().equals("conj")
        && syntax.isInfinitive(word.index())
        && new Negators(syntax).isNeither(word.index());
  }

  private static boolean isDenied(List<Report> reports) {
    return reports.stream().anyMatch(Report::isDenial);
  }

  private static boolean denies(List<Report> reports, Token word) {
    return reports.stream()
        .filter(Report::isDenial)
        .anyMatch(report -> report.span().contains(word.span()));
  }

  /** The same by the word alone, and not by the verb that carries it. */
  boolean isWordNegated() {
    return negates(group.isNegated(head));
  }

  /** Negated itself, or through the verb that carries it: {@code no lanzó ataques}. */
  private boolean standsNegated() {
    return group.isNegated(head)
        || isNotOrdered()
        || carrier
            .filter(verb -> group.isNegated(verb.index()) && !callsOff(verb.index()))
            .isPresent();
  }

  /** {@code no cancelará las maniobras}: what is not called off will be. */
  private boolean callsOff(int verb) {
    return telling.scene().triggersAt(verb).stream()
        .flatMap(trigger -> trigger.entry().senses().stream())
        .anyMatch(Sense::undoes);
  }

  /** {@code no ha ordenado bombardear}: what nobody asked for is not so. */
  private boolean isNotOrdered() {
    Syntax syntax = telling.scene().syntax();
    return syntax.token(head).relation().equals("xcomp")
        && syntax.isInfinitive(head)
        && syntax
            .head(head)
            .filter(above -> ORDERING.contains(above.lemma()) && group.isNegated(above.index()))
            .isPresent();
  }

  /** Its own mood and tense, or those of the verb that carries it: {@code hará maniobras}. */
  private Modality stands() {
    Modality own = group.modality(head);
    return own == Modality.ACTUAL
        ? carrier.map(verb -> group.modality(verb.index())).orElse(own)
        : own;
  }

  /** A negation that the meaning asks for, or that is part of what is said, negates no event. */
  private boolean negates(boolean negation) {
    Sense sense = telling.sense();
    return sense.speaker().isEmpty()
        && !sense.uses().contains(Sense.Use.NEGATED)
        && negation != sense.negated();
  }

  /**
   * How it is put: the clause's own mood first, then what the word means, then how it is reported;
   * who denies a rumour denies that it is so.
   *
   * @param reports over it, up to the one who speaks
   */
  public Modality modality(List<Report> reports) {
    Modality own = stands();
    boolean over =
        group.isOver(head)
            || carrier
                .filter(verb -> group.isOver(verb.index()))
                .filter(verb -> reports.stream().noneMatch(r -> r.span().contains(verb.span())))
                .isPresent();
    if (telling.sense().speaker().isPresent()) {
      return Modality.ACTUAL;
    }
    if (isAny() && !isDenied(reports)) {
      return Modality.POSSIBLE;
    }
    if (own != Modality.ACTUAL && !(isDenied(reports) && isAlleged())) {
      return own;
    }
    if (telling.sense().modality().isPresent()) {
      return telling.sense().modality().get();
    }
    boolean denied = isDenied(reports);
    return reports.stream()
        .filter(report -> !denied || report.isDenial() || report.modality() != Modality.POSSIBLE)
        .map(Report::modality)
        .filter(modality -> modality != Modality.ACTUAL)
        .filter(modality -> modality != Modality.PLANNED || !over && !isNow(denied))
        .findFirst()
        .orElse(Modality.ACTUAL);
  }

  /**
   * {@code garantizó que no venden armas}, {@code descartó víctimas}: what is not so now, and what
   * has led to nothing, is no plan.
   */
  private boolean isNow(boolean denied) {
    boolean toll =
        telling.type().equals(EventTypes.CASUALTIES) && telling.trigger().isNoun() && denied;
    Morphology form = telling.scene().syntax().token(head).morphology();
    return toll
        || !denied
            && group.isNegated(head)
            && form.mood() == Morphology.Mood.INDICATIVE
            && form.tense() == Morphology.Tense.PRESENT;
  }

  /** {@code desmintió el presunto ataque}: what is doubted of it is that it was. */
  private boolean isAlleged() {
    return telling.trigger().isNoun()
        && telling.scene().syntax().dependents(head).stream()
            .anyMatch(word -> ALLEGED.contains(word.lemma()));
  }

  /** {@code responderá a cualquier ataque}: one that may come. */
  private boolean isAny() {
    Syntax syntax = telling.scene().syntax();
    return telling.trigger().isNoun()
        && head > 0
        && Set.of("cualquier", "cualesquier").contains(syntax.word(head - 1));
  }
}
