package org.trama.extract.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Trigger;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Span;
import org.trama.model.Token;

/**
 * Quoted passages of a document and who speaks in them. A quotation may run over several sentences.
 */
public final class Quotes {
  private static final Pattern QUOTED = Pattern.compile("“[^”\\n]*”|«[^»\\n]*»|\"[^\"\\n]*\"");

  /** What goes before an answer that is all that somebody says: {@code con un escueto «falso»}. */
  private static final Pattern GIVEN = Pattern.compile("(?s).*\\bcon una?(?: \\p{L}+){0,2} $");

  /** How far, in characters, the verb of saying may stand from the quotation. */
  private static final int REACH = 60;

  /** A quotation that only calls something untrue is not longer, in characters. */
  private static final int SHORT = 60;

  /** Characters that may stand between a quotation and the verb of saying right behind it. */
  private static final int ADJACENT = 4;

  /** Verbs that in a retort tell nothing but that something is not so. */
  private static final Set<String> EMPTY =
      Set.of("ser", "estar", "parecer", "tratar", "ir", "mentir", "mentar", "tener", "carecer");

  private final Map<Span, Report> speakers = new LinkedHashMap<>();

  /** Quotations behind a colon. */
  private final Set<Span> introduced = new LinkedHashSet<>();

  /** Quotations that are the answer which somebody gives. */
  private final Set<Span> given = new LinkedHashSet<>();

  /**
   * The quotations of a document.
   *
   * @param answers what somebody says without marks, and who
   */
  public Quotes(
      String text, List<Scene> scenes, DocumentReports reports, Map<Span, Report> answers) {
    List<Span> quotes = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      Span quote = new Span(quoted.start(), quoted.end());
      quotes.add(quote);
      if (isBehindColon(text, quote)) {
        introduced.add(quote);
      }
      if (isGiven(text, quote)) {
        given.add(quote);
      }
    }
    for (Span quote : quotes) {
      Optional<Report> said = speaker(quote, quotes, scenes, reports);
      said.filter(report -> !report.sources().isEmpty())
          .or(() -> announced(quote, scenes))
          .or(() -> headed(quote, scenes, reports))
          .or(() -> answered(quote, scenes))
          .or(() -> said)
          .ifPresent(report -> speakers.put(quote, report));
    }
    speakers.putAll(answers);
  }

  private static boolean isBehindColon(String text, Span quote) {
    int before = quote.begin() - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before >= 0 && text.charAt(before) == ':';
  }

  private static boolean isGiven(String text, Span quote) {
    return GIVEN.matcher(text.substring(Math.max(0, quote.begin() - REACH), quote.begin())).find();
  }

  /**
   * The report of whoever speaks the word, where it stands in a quotation with a speaker; of
   * several the first who is known.
   */
  public Optional<Report> over(Token token) {
    return speakers.entrySet().stream()
        .filter(entry -> entry.getKey().contains(token.span()))
        .map(Map.Entry::getValue)
        .min(Comparator.comparing(report -> report.sources().isEmpty()));
  }

  /**
   * A short quotation that calls something untrue: {@code "Patrañas", zanjó el ministro}.
   *
   * @param word the word that does
   * @param report who says it; a denial
   */
  public record Retort(Span word, Report report) {}

  /** The retorts of a sentence. */
  public List<Retort> retorts(Scene scene, IntPredicate isFalsehood) {
    List<Retort> retorts = new ArrayList<>();
    if (speakers.isEmpty()) {
      return retorts;
    }
    for (Token token : scene.syntax().sentence().tokens()) {
      if (isFalsehood.test(token.index())) {
        speakers.entrySet().stream()
            .filter(entry -> entry.getKey().contains(token.span()))
            .filter(entry -> isRetort(scene, entry.getKey(), entry.getValue()))
            .findFirst()
            .map(entry -> new Retort(token.span(), denial(entry.getValue())))
            .ifPresent(retorts::add);
      }
    }
    return retorts;
  }

  private static Report denial(Report said) {
    return new Report(
        said.sources(),
        Polarity.DENIED,
        Modality.ACTUAL,
        said.span(),
        Optional.of(said.rule().orElse("cita")));
  }

  /** Whether the quotation is all that somebody says, and says nothing but what something is. */
  private boolean isRetort(Scene scene, Span quote, Report said) {
    int gap = said.span().begin() - quote.end();
    boolean told =
        scene.syntax().sentence().tokens().stream()
            .filter(token -> quote.contains(token.span()))
            .anyMatch(
                token -> scene.syntax().isVerbal(token.index()) && !EMPTY.contains(token.lemma()));
    return quote.length() < SHORT
        && !told
        && !said.sources().isEmpty()
        && (gap >= 0 && gap < ADJACENT || introduced.contains(quote) || given.contains(quote));
  }

  /** {@code La respuesta de Teherán fue tajante: «Es mentira»}: whoever is told of before. */
  private Optional<Report> announced(Span quote, List<Scene> scenes) {
    return introduced.contains(quote)
        ? scenes.stream()
            .filter(scene -> scene.syntax().sentence().span().begin() < quote.begin())
            .reduce((first, second) -> second)
            .flatMap(scene -> new Announcement(scene, quote).speaker())
        : Optional.empty();
  }

  /** {@code El Ministerio de Defensa turco: «Pura invención»}: who stands before the colon. */
  private Optional<Report> headed(Span quote, List<Scene> scenes, DocumentReports reports) {
    return scenes.stream()
        .filter(scene -> introduced.contains(quote))
        .filter(scene -> scene.syntax().sentence().span().contains(quote))
        .flatMap(scene -> first(quote, scene).flatMap(reports.in(scene)::cited).stream())
        .findFirst();
  }

  private static Optional<Integer> first(Span quote, Scene scene) {
    return scene.syntax().sentence().tokens().stream()
        .filter(token -> token.span().begin() > quote.begin())
        .map(Token::index)
        .findFirst();
  }

  private static Optional<Report> answered(Span quote, List<Scene> scenes) {
    return scenes.stream()
        .filter(scene -> scene.syntax().sentence().span().contains(quote))
        .findFirst()
        .flatMap(scene -> new ReplyNouns(scene).behind(quote));
  }

  private static Optional<Report> speaker(
      Span quote, List<Span> quotes, List<Scene> scenes, DocumentReports reports) {
    Optional<Report> nearest = Optional.empty();
    int best = REACH;
    for (Scene scene : scenes) {
      if (!scene
          .syntax()
          .sentence()
          .span()
          .overlaps(new Span(Math.max(0, quote.begin() - 1), quote.end() + 1))) {
        continue;
      }
      for (Trigger trigger : scene.triggers()) {
        Span word = scene.syntax().token(trigger.head()).span();
        int distance =
            word.begin() >= quote.end() ? word.begin() - quote.end() : quote.begin() - word.end();
        boolean outside = quotes.stream().noneMatch(other -> other.contains(word));
        Optional<Report> report =
            outside && !trigger.isNoun() && distance < best
                ? reports.in(scene).at(trigger.head())
                : Optional.empty();
        if (report.isPresent() && report.get().polarity() == Polarity.ASSERTED) {
          best = distance;
          nearest = Optional.of(report.get().as(Polarity.ASSERTED));
        }
      }
    }
    return nearest;
  }
}
