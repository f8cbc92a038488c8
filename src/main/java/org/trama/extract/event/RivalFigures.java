package org.trama.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.quantity.QuantityMention;
import org.trama.knowledge.Lexicon;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Quantity;
import org.trama.model.Span;

/**
 * Another source's figure for what was just told: {@code una cifra que el Pentágono sitúa en
 * 8.000}, {@code Tokio contabilizó seis}, {@code 20.000, según la ONU}. It makes an event of its
 * own, since an event has one figure.
 */
final class RivalFigures {
  /** Word class of the lexicon: verbs that put a figure to something. */
  private static final String VERBS = "FigureVerb";

  /** Nouns of the lexicon that stand for what was counted before. */
  private static final String TOTALS = "Total";

  /** How many sentences back the first figure may stand. */
  private static final int REACH = 1;

  private final List<Scene> scenes;
  private final Set<String> verbs;
  private final NounClasses classes;
  private final DocumentReports reports;

  RivalFigures(List<Scene> scenes, DocumentReports reports, Lexicon lexicon) {
    this.scenes = scenes;
    this.reports = reports;
    this.verbs = lexicon.nounClass(VERBS);
    this.classes = new NounClasses(lexicon);
  }

  /** The drafts and one for each rival figure, right behind the event it counts anew. */
  List<Draft> add(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Scene scene : scenes) {
      for (QuantityMention figure : scene.quantities()) {
        if (isFree(scene, figure, all)) {
          rival(scene, figure, all).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  /**
   * Whether the figure counts nothing of its own, or only what stands for the thing counted before.
   */
  private boolean isFree(Scene scene, QuantityMention figure, List<Draft> drafts) {
    boolean used =
        drafts.stream()
            .anyMatch(
                draft ->
                    draft.sentence() == scene.index()
                        && draft
                            .quantity()
                            .filter(other -> isSame(other, figure.value()))
                            .isPresent());
    boolean unnamed =
        figure.unitHead().isEmpty() || classes.has(TOTALS, scene.syntax(), figure.unitHead().get());
    boolean share = figure.value().unit().contains("%");
    return !used && unnamed && !share;
  }

  /** {@code 2.700 han resultado heridos}: the figure may have found its unit elsewhere. */
  private static boolean isSame(Quantity one, Quantity other) {
    return one.min().equals(other.min())
        && one.max().equals(other.max())
        && one.text().equals(other.text());
  }

  private Optional<Draft> rival(Scene scene, QuantityMention figure, List<Draft> drafts) {
    return source(scene, figure)
        .flatMap(
            report ->
                counted(scene, figure, drafts, report)
                    .map(draft -> retold(scene, draft, figure, report)));
  }

  /** Who gives the figure: the subject of a verb of counting, or whoever follows {@code según}. */
  private Optional<Report> source(Scene scene, QuantityMention figure) {
    Syntax syntax = scene.syntax();
    int clause = syntax.clauseHead(figure.begin());
    for (int at : List.of(clause, lastVerbBefore(syntax, figure.begin()))) {
      if (at >= 0
          && verbs.contains(syntax.token(at).lemma())
          && syntax.sameSegment(at, figure.begin())) {
        List<String> sources = new Subjects(scene).named(at);
        if (!sources.isEmpty()) {
          Span span = syntax.token(at).span();
          return Optional.of(Report.asserted(sources, span, syntax.token(at).lemma() + "/figure"));
        }
      }
    }
    return reports.in(scene).cited(figure.begin());
  }

  private static int lastVerbBefore(Syntax syntax, int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (syntax.token(i).text().equals(";")) {
        return -1;
      }
      if (syntax.isVerbal(i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The last event with a figure before this one; without a verb of counting, only within the
   * sentence.
   */
  private static Optional<Draft> counted(
      Scene scene, QuantityMention figure, List<Draft> drafts, Report report) {
    int reach = report.rule().filter(rule -> rule.endsWith("/figure")).isPresent() ? REACH : 0;
    int begin = scene.syntax().token(figure.begin()).span().begin();
    return drafts.stream()
        .filter(draft -> draft.quantity().isPresent() && draft.span().begin() < begin)
        .filter(
            draft -> scene.index() - draft.sentence() <= reach && scene.index() >= draft.sentence())
        .max(Comparator.comparingInt(draft -> draft.span().end()));
  }

  private static Draft retold(Scene scene, Draft draft, QuantityMention figure, Report report) {
    Quantity counted = draft.quantity().orElseThrow();
    Quantity value =
        new Quantity(
            figure.value().min(), figure.value().max(), counted.unit(), figure.value().text());
    Span words = scene.syntax().sentence().span(figure.begin(), figure.end()).cover(report.span());
    String rule = report.rule().orElse("según");
    List<Draft.Voice> voices =
        report.sources().stream()
            .map(
                source ->
                    new Draft.Voice(
                        Optional.of(source), Polarity.ASSERTED, Modality.ACTUAL, words, rule, 0.7))
            .toList();
    return new Draft(
        draft.type(),
        draft.arguments(),
        Optional.of(value),
        draft.time(),
        voices,
        words,
        scene.index(),
        false);
  }
}
