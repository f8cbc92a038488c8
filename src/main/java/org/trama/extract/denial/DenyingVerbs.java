package org.trama.extract.denial;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.clause.Clitics;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.report.DocumentReports;
import org.trama.extract.report.Quotes;
import org.trama.extract.report.Report;
import org.trama.knowledge.Lexicon;
import org.trama.model.Morphology;
import org.trama.model.Polarity;
import org.trama.model.Token;

/**
 * Verbs of denying that point back to what they deny, by a pronoun or by a noun: {@code lo negó},
 * {@code desmintió esas acusaciones}, {@code la acusó de mentir}.
 */
final class DenyingVerbs {
  private final Quotes quotes;
  private final DocumentReports reports;
  private final Lexicon lexicon;

  DenyingVerbs(Quotes quotes, DocumentReports reports, Lexicon lexicon) {
    this.quotes = quotes;
    this.reports = reports;
    this.lexicon = lexicon;
  }

  /** What those of the sentence deny that stands elsewhere, in order. */
  List<Contradiction> in(Scene scene) {
    return scene.triggers().stream().flatMap(trigger -> denied(scene, trigger).stream()).toList();
  }

  /** What a verb of denying denies, where that stands elsewhere. */
  private Optional<Contradiction> denied(Scene scene, Trigger trigger) {
    return Optional.of(trigger)
        .filter(word -> !word.isNoun() && !leavesOpen(scene, word))
        .flatMap(verb -> denial(scene, verb))
        .filter(report -> !isOfAccusers(scene, trigger.head(), report))
        .flatMap(report -> contradiction(scene, trigger, report));
  }

  /** {@code un extremo que no quiso comentar}. */
  private boolean leavesOpen(Scene scene, Trigger verb) {
    return new NounClasses(lexicon).hasAny(NegatedClauses.OPEN, scene.syntax(), verb.head());
  }

  /** {@code una acusación de Israel que calificó de falsa}: not he who made it. */
  private boolean isOfAccusers(Scene scene, int verb, Report report) {
    Token token = scene.syntax().token(verb);
    Allegations allegations = new Allegations(scene, lexicon);
    return token.relation().startsWith("acl")
        && allegations.is(token.head())
        && allegations.accusers(token.head()).containsAll(report.sources());
  }

  /** The denial that the verb expresses, with whoever it comes from. */
  private Optional<Report> denial(Scene scene, Trigger trigger) {
    Token verb = scene.syntax().token(trigger.head());
    if (new LieCharge(scene, trigger).isMade()) {
      return reports.in(scene).at(trigger.head()).map(report -> report.as(Polarity.DENIED));
    }
    return reports
        .in(scene)
        .denial(trigger)
        .map(report -> report.sources().isEmpty() ? spoken(scene, verb, report) : report)
        .filter(report -> !report.sources().isEmpty());
  }

  /**
   * Whoever speaks where the verb names nobody: in a quotation its speaker, whoever it is according
   * to, in a relative clause the subject of the clause around it.
   */
  private Report spoken(Scene scene, Token verb, Report report) {
    Optional<Report> quoted = quotes.over(verb);
    if (quoted.isPresent()) {
      return report.by(quoted.get().sources());
    }
    Optional<Report> according = reports.in(scene).cited(verb.index());
    if (according.isPresent()) {
      return report.by(according.get().sources());
    }
    Syntax syntax = scene.syntax();
    return verb.relation().startsWith("acl")
        ? report.by(new Subjects(scene).named(syntax.clauseHead(verb.head())))
        : report;
  }

  /** {@code desmintió esas acusaciones}. */
  private Optional<Contradiction> contradiction(Scene scene, Trigger trigger, Report report) {
    DeniedContent content = new DeniedContent(scene, trigger, lexicon);
    boolean pointsBack =
        !new Clitics(scene.syntax()).with(trigger.head()).isEmpty()
            || new LieCharge(scene, trigger).isMade()
            || content.pointsBack();
    Optional<DeniedClause> clause =
        pointsBack ? Optional.empty() : content.clause().filter(DeniedClause::takesUp);
    return pointsBack || clause.isPresent()
        ? Optional.of(contradiction(scene, trigger, report, content, clause))
        : Optional.empty();
  }

  private static Contradiction contradiction(
      Scene scene,
      Trigger trigger,
      Report report,
      DeniedContent content,
      Optional<DeniedClause> clause) {
    LieCharge charge = new LieCharge(scene, trigger);
    DeniedNouns nouns = content.nouns();
    return new Contradiction(
        scene.syntax().token(trigger.head()).span(),
        report,
        clause.map(DeniedClause::types).orElseGet(nouns::types),
        Contradiction.others(charge.isMade() ? charge.accused() : nouns.accusers(), report),
        traits(scene, trigger, content),
        nouns.statement(),
        clause.map(DeniedClause::names),
        nouns.deed());
  }

  private static Set<Contradiction.Trait> traits(
      Scene scene, Trigger trigger, DeniedContent content) {
    Set<Contradiction.Trait> traits = EnumSet.noneOf(Contradiction.Trait.class);
    Contradiction.Trait.COUNTED.addTo(traits, content.nouns().isFigure());
    Contradiction.Trait.EARLIER.addTo(traits, isEarlier(scene.syntax(), trigger.head()));
    Contradiction.Trait.LIE.addTo(traits, new LieCharge(scene, trigger).isMade());
    Contradiction.Trait.LAST.addTo(traits, content.isRelative() || content.isOwnDoing());
    Contradiction.Trait.DISOWNED.addTo(traits, content.isDisowned());
    return traits;
  }

  /** {@code había negado}, {@code hasta ahora negaba}. */
  private static boolean isEarlier(Syntax syntax, int verb) {
    return syntax.token(verb).morphology().tense() == Morphology.Tense.IMPERFECT
        || syntax.auxiliaries(verb).stream()
            .anyMatch(aux -> aux.morphology().tense() == Morphology.Tense.IMPERFECT);
  }
}
