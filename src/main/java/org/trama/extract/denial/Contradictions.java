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
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.extract.report.Attribution;
import org.trama.extract.report.BareRetorts;
import org.trama.extract.report.CitedLabels;
import org.trama.extract.report.CurtDenials;
import org.trama.extract.report.DocumentReports;
import org.trama.extract.report.Quotes;
import org.trama.extract.report.Report;
import org.trama.extract.report.Standpoint;
import org.trama.knowledge.Lexicon;
import org.trama.model.Polarity;
import org.trama.model.Span;
import org.trama.model.Token;

/**
 * Denials of a document's sentences that do not tell themselves what is denied: {@code lo negó},
 * {@code desmintió esas acusaciones}, {@code algo que Teherán niega}, {@code "Patrañas", zanjó X}.
 */
public final class Contradictions {
  /** Verdicts of those who say that the deed was none of theirs. */
  private static final Set<Verdicts.Kind> DISOWNING =
      EnumSet.of(Verdicts.Kind.DISOWNED, Verdicts.Kind.UNOWNED);

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
        .retorts(
            scene,
            word ->
                classes.has(NounClasses.FALSEHOODS, scene.syntax(), word)
                    || new BareRetorts(scene, lexicon, reports).isNo(word))
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
    found.addAll(new DenyingVerbs(quotes, reports, lexicon).in(scene));
    for (int verb : new Rejections(scene, lexicon).verbs()) {
      own(scene, verb).ifPresent(report -> found.add(rejection(report)));
    }
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
    return own(scene, verdict.verb());
  }

  /** The denial by the verb's own subject; empty where that is not named. */
  private static Optional<Report> own(Scene scene, int verb) {
    Token token = scene.syntax().token(verb);
    return Optional.of(new Subjects(scene).named(verb))
        .filter(sources -> !sources.isEmpty())
        .map(sources -> Report.asserted(sources, token.span(), token.lemma() + "/report"))
        .map(report -> report.as(Polarity.DENIED));
  }

  /** {@code lo acusó de torturar a los presos; el ministro lo rechaza}. */
  private static Contradiction rejection(Report report) {
    return new Contradiction(
        report.span(),
        report,
        Set.of(),
        Set.of(),
        Set.of(Contradiction.Trait.REJECTED),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
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
        Optional.empty(),
        Optional.empty());
  }

  /** {@code Pekín aseguró que la denuncia carece de fundamento}. */
  private Contradiction contradiction(Scene scene, Verdicts.Verdict verdict, Report speaker) {
    Allegations allegations = new Allegations(scene, lexicon);
    Set<String> accusers =
        Contradiction.others(
            verdict.subject().stream()
                .mapToObj(allegations::accusers)
                .flatMap(Set::stream)
                .collect(Collectors.toSet()),
            speaker);
    Set<Contradiction.Trait> traits = EnumSet.noneOf(Contradiction.Trait.class);
    boolean counted = verdict.subject().stream().anyMatch(allegations::isFigure);
    Contradiction.Trait.COUNTED.addTo(traits, counted);
    Contradiction.Trait.DISOWNED.addTo(traits, DISOWNING.contains(verdict.kind()));
    Report denied = speaker.as(Polarity.DENIED);
    return new Contradiction(
        scene.syntax().token(verdict.verb()).span(),
        verdict.kind() == Verdicts.Kind.UNPLANNED ? denied.planned() : denied,
        Set.of(),
        accusers,
        traits,
        statement(scene.syntax(), verdict),
        Optional.empty(),
        Optional.empty());
  }

  /** {@code son falsos los informes de que}: behind the noun that it is said of. */
  private static Optional<Span> statement(Syntax syntax, Verdicts.Verdict verdict) {
    return verdict.subject().stream()
        .filter(subject -> subject > verdict.verb())
        .mapToObj(subject -> StatementSpan.ofNoun(syntax, subject))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> StatementSpan.ofOccasion(syntax, syntax.token(verdict.verb()).span()));
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
        Optional.of(clause.names()),
        Optional.empty());
  }
}
