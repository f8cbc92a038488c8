package org.trama.extract.denial;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trama.extract.clause.Clitics;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.report.Attribution;
import org.trama.extract.report.BareRetorts;
import org.trama.extract.report.CitedLabels;
import org.trama.extract.report.CurtDenials;
import org.trama.extract.report.DocumentReports;
import org.trama.extract.report.Quotes;
import org.trama.extract.report.Report;
import org.trama.extract.report.Standpoint;
import org.trama.knowledge.Lexicon;
import org.trama.model.Modality;
import org.trama.model.Morphology;
import org.trama.model.Polarity;
import org.trama.model.Token;

/**
 * Denials of a document's sentences that do not tell themselves what is denied: {@code lo negó},
 * {@code desmintió esas acusaciones}, {@code algo que Teherán niega}, {@code "Patrañas", zanjó X}.
 */
public final class Contradictions {
  private final Quotes quotes;
  private final DocumentReports reports;
  private final Attribution attribution;
  private final Lexicon lexicon;
  private final Map<Integer, List<Contradiction>> known = new HashMap<>();

  public Contradictions(
      Quotes quotes, DocumentReports reports, Attribution attribution, Lexicon lexicon) {
    this.quotes = quotes;
    this.reports = reports;
    this.attribution = attribution;
    this.lexicon = lexicon;
  }

  /** Those of the sentence, in order. */
  List<Contradiction> in(Scene scene) {
    return known.computeIfAbsent(scene.index(), index -> List.copyOf(found(scene)));
  }

  private List<Contradiction> found(Scene scene) {
    List<Contradiction> found = new ArrayList<>();
    NounClasses classes = new NounClasses(lexicon);
    quotes
        .retorts(scene, word -> classes.has(NounClasses.FALSEHOODS, scene.syntax(), word))
        .forEach(retort -> found.add(contradiction(scene, retort)));
    Stream.of(
            new CitedLabels(scene, lexicon, reports).falsehoods(),
            new BareRetorts(scene, lexicon, reports).all(),
            new CurtDenials(scene, reports).all())
        .flatMap(List::stream)
        .forEach(retort -> found.add(contradiction(scene, retort)));
    for (Verdicts.Verdict verdict : new Verdicts(scene, lexicon).all()) {
      speaker(scene, verdict)
          .ifPresent(speaker -> found.add(contradiction(scene, verdict, speaker)));
    }
    for (NegatedClauses.Clause clause : new NegatedClauses(scene, lexicon).all()) {
      attribution
          .speaker(scene, clause.verb())
          .ifPresent(speaker -> found.add(contradiction(scene, clause, speaker)));
    }
    scene.triggers().forEach(trigger -> denied(scene, trigger).ifPresent(found::add));
    found.addAll(new Replies(reports, attribution, lexicon).in(scene));
    return found;
  }

  /** Who gives the verdict: whoever speaks, or does not own up to it himself. */
  private Optional<Report> speaker(Scene scene, Verdicts.Verdict verdict) {
    if (verdict.kind() != Verdicts.Kind.UNOWNED) {
      return attribution
          .speaker(scene, verdict.verb())
          .or(() -> new Standpoint(scene).before(verdict.verb()));
    }
    return Optional.of(new Subjects(scene).named(verdict.verb()))
        .filter(sources -> !sources.isEmpty())
        .map(
            sources ->
                new Report(
                    sources,
                    Polarity.DENIED,
                    Modality.ACTUAL,
                    scene.syntax().token(verdict.verb()).span(),
                    Optional.of(scene.syntax().token(verdict.verb()).lemma() + "/report")));
  }

  /** What a verb of denying denies, where that stands elsewhere. */
  private Optional<Contradiction> denied(Scene scene, Trigger trigger) {
    return Optional.of(trigger)
        .filter(word -> !word.isNoun())
        .flatMap(verb -> denial(scene, verb))
        .filter(report -> !isOfAccusers(scene, trigger.head(), report))
        .flatMap(report -> contradiction(scene, trigger, report));
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

  /** Those whose statement it is, but for the ones who deny it. */
  private static Set<String> others(Set<String> accusers, Report denial) {
    return accusers.stream()
        .filter(id -> !denial.sources().contains(id))
        .collect(Collectors.toSet());
  }

  /** {@code "Patrañas", zanjó X}. */
  private static Contradiction contradiction(Scene scene, Quotes.Retort retort) {
    return new Contradiction(
        retort.word(),
        retort.report(),
        Set.of(),
        Set.of(),
        Set.of(),
        StatementSpan.ofOccasion(scene.syntax(), retort.word()),
        Optional.empty());
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
        others(charge.isMade() ? charge.accused() : nouns.accusers(), report),
        traits(scene, trigger, content),
        nouns.statement(),
        clause.map(DeniedClause::names));
  }

  private static Set<Contradiction.Trait> traits(
      Scene scene, Trigger trigger, DeniedContent content) {
    Set<Contradiction.Trait> traits = EnumSet.noneOf(Contradiction.Trait.class);
    add(traits, Contradiction.Trait.COUNTED, content.nouns().isFigure());
    add(traits, Contradiction.Trait.EARLIER, isEarlier(scene.syntax(), trigger.head()));
    add(traits, Contradiction.Trait.LIE, new LieCharge(scene, trigger).isMade());
    add(traits, Contradiction.Trait.LAST, content.isRelative() || content.isOwnDoing());
    add(traits, Contradiction.Trait.DISOWNED, content.isDisowned());
    return traits;
  }

  private static void add(
      Set<Contradiction.Trait> traits, Contradiction.Trait trait, boolean holds) {
    if (holds) {
      traits.add(trait);
    }
  }

  /** {@code Pekín aseguró que la denuncia carece de fundamento}. */
  private Contradiction contradiction(Scene scene, Verdicts.Verdict verdict, Report speaker) {
    Allegations allegations = new Allegations(scene, lexicon);
    Set<String> accusers =
        others(
            verdict.subject().stream()
                .mapToObj(allegations::accusers)
                .flatMap(Set::stream)
                .collect(Collectors.toSet()),
            speaker);
    Set<Contradiction.Trait> traits = EnumSet.noneOf(Contradiction.Trait.class);
    boolean counted = verdict.subject().stream().anyMatch(allegations::isFigure);
    add(traits, Contradiction.Trait.COUNTED, counted);
    add(traits, Contradiction.Trait.DISOWNED, verdict.kind() != Verdicts.Kind.UNTRUE);
    return new Contradiction(
        scene.syntax().token(verdict.verb()).span(),
        speaker.as(Polarity.DENIED),
        Set.of(),
        accusers,
        traits,
        StatementSpan.ofOccasion(scene.syntax(), scene.syntax().token(verdict.verb()).span()),
        Optional.empty());
  }

  /** {@code Irán aseguró que no ha enviado ninguno}. */
  private static Contradiction contradiction(
      Scene scene, NegatedClauses.Clause clause, Report speaker) {
    return new Contradiction(
        scene.syntax().token(clause.verb()).span(),
        speaker.as(Polarity.DENIED),
        clause.types(),
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.of(clause.names()));
  }

  /** {@code había negado}, {@code hasta ahora negaba}. */
  private static boolean isEarlier(Syntax syntax, int verb) {
    return syntax.token(verb).morphology().tense() == Morphology.Tense.IMPERFECT
        || syntax.auxiliaries(verb).stream()
            .anyMatch(aux -> aux.morphology().tense() == Morphology.Tense.IMPERFECT);
  }
}
