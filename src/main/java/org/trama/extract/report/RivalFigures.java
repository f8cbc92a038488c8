package org.trama.extract.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Clitics;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.draft.Draft;
import org.trama.extract.frame.Sides;
import org.trama.extract.quantity.QuantityMention;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.Argument;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.Modality;
import org.trama.model.PartOfSpeech;
import org.trama.model.Polarity;
import org.trama.model.Quantity;
import org.trama.model.Role;
import org.trama.model.Span;
import org.trama.model.Token;

/**
 * Another source's figure for what was just told: {@code una cifra que el Pentágono sitúa en
 * 8.000}, {@code Tokio contabilizó seis}, {@code 20.000, según la ONU}. It makes an event of its
 * own, since an event has one figure.
 */
public final class RivalFigures {
  /** Nouns of the lexicon that stand for what was counted before. */
  private static final String TOTALS = "Total";

  /** Verbs by which one counts one's own, if nothing else is said. */
  private static final String COUNTING = "CountVerb";

  /** How far before a figure the word that says that there are so many may stand. */
  private static final int THERE = 4;

  /** How many sentences back the first figure may stand. */
  private static final int REACH = 1;

  private final List<Scene> scenes;
  private final FigureSources givers;
  private final NounClasses classes;
  private final Sides sides;
  private final Map<String, EntityKind> kinds;

  public RivalFigures(
      List<Scene> scenes,
      DocumentReports reports,
      Lexicon lexicon,
      Sides sides,
      Map<String, EntityKind> kinds) {
    this.scenes = scenes;
    this.sides = sides;
    this.kinds = kinds;
    this.givers = new FigureSources(reports, lexicon);
    this.classes = new NounClasses(lexicon);
  }

  /** The drafts and one for each rival figure, right behind the event it counts anew. */
  public List<Draft> add(List<Draft> drafts) {
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
    return !used && unnamed && !share && !isThere(scene.syntax(), figure);
  }

  /** {@code hay al menos 155 en el frente}: those who are somewhere are none of the captured. */
  private static boolean isThere(Syntax syntax, QuantityMention figure) {
    return IntStream.range(Math.max(0, figure.begin() - THERE), figure.begin())
        .anyMatch(i -> syntax.word(i).equals("hay"));
  }

  /** {@code 2.700 han resultado heridos}: the figure may have found its unit elsewhere. */
  static boolean isSame(Quantity one, Quantity other) {
    return one.min().equals(other.min())
        && one.max().equals(other.max())
        && one.text().equals(other.text());
  }

  private Optional<Draft> rival(Scene scene, QuantityMention figure, List<Draft> drafts) {
    return givers
        .of(scene, figure)
        .flatMap(
            report ->
                counted(scene, figure, drafts, report)
                    .map(draft -> retold(scene, draft, figure, report)));
  }

  /**
   * The last event with a figure before this one; without a verb of counting, or where another
   * thing is counted in between, only within the sentence.
   */
  private static Optional<Draft> counted(
      Scene scene, QuantityMention figure, List<Draft> drafts, Report report) {
    boolean counts = report.rule().filter(rule -> rule.endsWith("/figure")).isPresent();
    int reach = counts && !isSecond(scene, figure) ? REACH : 0;
    int begin = scene.syntax().token(figure.begin()).span().begin();
    return drafts.stream()
        .filter(draft -> draft.quantity().isPresent() && draft.span().begin() < begin)
        .filter(
            draft -> scene.index() - draft.sentence() <= reach && scene.index() >= draft.sentence())
        .max(Comparator.comparingInt(draft -> draft.span().end()));
  }

  /**
   * {@code Uno contó 516 panameños muertos; otro, más de 2.500}: of those, whoever told of them.
   */
  private static boolean isSecond(Scene scene, QuantityMention figure) {
    return scene.quantities().stream()
        .anyMatch(other -> other.end() <= figure.begin() && other.unitHead().isPresent());
  }

  /** Those of the event counted; where each state counts its own, those who count now. */
  private List<Argument> arguments(
      Scene scene, QuantityMention figure, Draft draft, Report report) {
    List<String> states = states(report.sources());
    Set<String> mourning = draft.entities(Role.TARGET);
    boolean own =
        draft.type().equals(EventTypes.CASUALTIES)
            && states.size() == 1
            && mourning.size() == 1
            && draft.voices().size() == 1
            && draft.voices().get(0).source().map(List::of).map(this::states).stream()
                .anyMatch(counting -> counting.containsAll(states(mourning)))
            && !states.equals(states(mourning))
            && countsHis(scene, figure, report);
    return own
        ? List.of(new Argument(Role.TARGET, new Filler.OfEntity(states.get(0))))
        : draft.arguments();
  }

  /** {@code puso su cuenta en 13}, {@code reportó 41}, as against {@code elevó la cifra a 41}. */
  private boolean countsHis(Scene scene, QuantityMention figure, Report report) {
    Syntax syntax = scene.syntax();
    List<Token> between =
        syntax.sentence().tokens().stream()
            .filter(token -> token.span().begin() >= report.span().end())
            .filter(token -> token.index() < figure.begin())
            .toList();
    return between.stream().anyMatch(token -> syntax.word(token.index()).matches("sus?"))
        || classes.members(COUNTING).contains(lemma(report))
            && between.stream().noneMatch(token -> token.pos() == PartOfSpeech.NOUN)
            && new Clitics(syntax).with(syntax.clauseHead(figure.begin())).isEmpty();
  }

  private static String lemma(Report report) {
    return report.rule().orElse("").replaceFirst("/.*", "");
  }

  private List<String> states(Collection<String> ids) {
    return sides.bodies(ids, kinds).stream()
        .filter(id -> kinds.get(id) == EntityKind.COUNTRY)
        .toList();
  }

  private Draft retold(Scene scene, Draft draft, QuantityMention figure, Report report) {
    Quantity counted = draft.quantity().orElseThrow();
    Quantity value =
        new Quantity(
            figure.value().min(), figure.value().max(), counted.unit(), figure.value().text());
    Span words = scene.syntax().sentence().span(figure.begin(), figure.end()).cover(report.span());
    String rule = report.rule().orElse("según");
    List<Optional<String>> sources = report.sources().stream().map(Optional::of).toList();
    List<Draft.Voice> voices =
        (sources.isEmpty() ? List.of(Optional.<String>empty()) : sources)
            .stream()
                .map(
                    source ->
                        new Draft.Voice(
                            source, Polarity.ASSERTED, Modality.ACTUAL, words, rule, Set.of()))
                .toList();
    return new Draft(
        draft.type(),
        arguments(scene, figure, draft, report),
        Optional.of(value),
        draft.time(),
        voices,
        words,
        scene.index(),
        false);
  }
}
