package org.trama.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trama.knowledge.Lexicon;
import org.trama.model.Modality;
import org.trama.model.Morphology;
import org.trama.model.Polarity;
import org.trama.model.Token;

/**
 * Denials of a sentence that do not tell themselves what is denied: {@code lo negó}, {@code
 * desmintió esas acusaciones}, {@code algo que Teherán niega}, {@code "Patrañas", zanjó X}.
 */
final class Contradictions {
  /** Words of the lexicon by which one calls a statement untrue. */
  private static final String FALSEHOODS = "Falsehood";

  /** Class of event told by verbs of accusing. */
  private static final String ACCUSATION = "Accusation";

  private static final Set<String> LYING = Set.of("mentir", "fabular");

  private final Quotes quotes;
  private final DocumentReports reports;
  private final Attribution attribution;
  private final Lexicon lexicon;

  Contradictions(Quotes quotes, DocumentReports reports, Attribution attribution, Lexicon lexicon) {
    this.quotes = quotes;
    this.reports = reports;
    this.attribution = attribution;
    this.lexicon = lexicon;
  }

  /** Those of the sentence, in order. */
  List<Contradiction> in(Scene scene) {
    List<Contradiction> found = new ArrayList<>();
    quotes
        .retorts(scene, word -> lexicon.nounClass(FALSEHOODS).contains(word))
        .forEach(
            retort ->
                found.add(
                    new Contradiction(
                        retort.word(),
                        retort.report(),
                        Set.of(),
                        Set.of(),
                        false,
                        false,
                        StatementSpan.ofOccasion(scene.syntax(), retort.word()),
                        false,
                        Optional.empty())));
    for (Verdicts.Verdict verdict : new Verdicts(scene, lexicon).all()) {
      attribution
          .speaker(scene, verdict.verb())
          .map(speaker -> contradiction(scene, verdict, speaker))
          .ifPresent(found::add);
    }
    for (NegatedClauses.Clause clause : new NegatedClauses(scene, lexicon).all()) {
      attribution
          .speaker(scene, clause.verb())
          .map(speaker -> contradiction(scene, clause, speaker))
          .ifPresent(found::add);
    }
    for (Trigger trigger : scene.triggers()) {
      if (!trigger.isNoun()) {
        denial(scene, trigger)
            .flatMap(report -> contradiction(scene, trigger, report))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** The denial that the verb expresses, with whoever it comes from. */
  private Optional<Report> denial(Scene scene, Trigger trigger) {
    Token verb = scene.syntax().token(trigger.head());
    if (accusesOfLying(scene.syntax(), trigger)) {
      return reports.in(scene).at(trigger.head()).map(Contradictions::contrary);
    }
    return reports
        .in(scene)
        .denial(trigger)
        .map(report -> report.sources().isEmpty() ? spoken(scene, verb, report) : report)
        .filter(report -> !report.sources().isEmpty());
  }

  /** {@code acusó a Bakú de mentir}: who does denies what the other said. */
  private boolean accusesOfLying(Syntax syntax, Trigger trigger) {
    return trigger.tells(ACCUSATION)
        && syntax.dependents(trigger.head()).stream()
            .filter(child -> child.index() > trigger.head())
            .anyMatch(child -> LYING.contains(child.lemma()));
  }

  /** {@code acusó a Teherán de mentir}: it is Teherán's statement that is denied. */
  private static Set<String> accused(Scene scene, Trigger trigger) {
    return scene.phrases().stream()
        .filter(phrase -> phrase.begin() > trigger.head() && phrase.marker().equals("a"))
        .filter(phrase -> scene.syntax().token(phrase.head()).head() == trigger.head())
        .flatMap(phrase -> phrase.named().stream())
        .collect(Collectors.toSet());
  }

  private static Report contrary(Report report) {
    return new Report(
        report.sources(), Polarity.DENIED, Modality.ACTUAL, report.span(), report.rule());
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
        ? report.by(
            new Subjects(scene)
                .of(syntax.clauseHead(verb.head())).stream()
                    .flatMap(link -> link.phrase().named().stream())
                    .distinct()
                    .toList())
        : report;
  }

  private Optional<Contradiction> contradiction(Scene scene, Trigger trigger, Report report) {
    Syntax syntax = scene.syntax();
    DeniedContent content = new DeniedContent(scene, trigger, lexicon);
    boolean pointsBack =
        !new Clitics(syntax).with(trigger.head()).isEmpty()
            || accusesOfLying(syntax, trigger)
            || content.pointsBack();
    Set<String> accusers =
        (accusesOfLying(syntax, trigger) ? accused(scene, trigger) : content.accusers())
            .stream().filter(id -> !report.sources().contains(id)).collect(Collectors.toSet());
    Optional<DeniedClause> clause =
        pointsBack ? Optional.empty() : content.clause().filter(DeniedClause::takesUp);
    return pointsBack || clause.isPresent()
        ? Optional.of(
            new Contradiction(
                syntax.token(trigger.head()).span(),
                report,
                clause.map(DeniedClause::types).orElseGet(content::types),
                accusers,
                content.isFigure(),
                isEarlier(syntax, trigger.head()),
                content.statement(),
                content.isRelative(),
                clause.map(DeniedClause::names)))
        : Optional.empty();
  }

  /** {@code Pekín aseguró que la denuncia carece de fundamento}. */
  private Contradiction contradiction(Scene scene, Verdicts.Verdict verdict, Report speaker) {
    Allegations allegations = new Allegations(scene, lexicon);
    Set<String> accusers =
        verdict.subject().stream()
            .mapToObj(allegations::accusers)
            .flatMap(Set::stream)
            .filter(id -> !speaker.sources().contains(id))
            .collect(Collectors.toSet());
    return new Contradiction(
        scene.syntax().token(verdict.verb()).span(),
        contrary(speaker),
        Set.of(),
        accusers,
        verdict.subject().stream().anyMatch(allegations::isFigure),
        false,
        StatementSpan.ofOccasion(scene.syntax(), scene.syntax().token(verdict.verb()).span()),
        false,
        Optional.empty());
  }

  /** {@code Irán aseguró que no ha enviado ninguno}. */
  private static Contradiction contradiction(
      Scene scene, NegatedClauses.Clause clause, Report speaker) {
    return new Contradiction(
        scene.syntax().token(clause.verb()).span(),
        contrary(speaker),
        clause.types(),
        Set.of(),
        false,
        false,
        Optional.empty(),
        false,
        Optional.of(clause.names()));
  }

  /** {@code había negado}, {@code hasta ahora negaba}. */
  private static boolean isEarlier(Syntax syntax, int verb) {
    return syntax.token(verb).morphology().tense() == Morphology.Tense.IMPERFECT
        || syntax.auxiliaries(verb).stream()
            .anyMatch(aux -> aux.morphology().tense() == Morphology.Tense.IMPERFECT);
  }
}
