package org.trama.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Span;
import org.trama.model.Token;

/**
 * Quoted passages of a document and who speaks in them. A quotation may run over several sentences.
 */
final class Quotes {
  private static final Pattern QUOTED = Pattern.compile("“[^”\\n]*”|«[^»\\n]*»|\"[^\"\\n]*\"");

  /** How far, in characters, the verb of saying may stand from the quotation. */
  private static final int REACH = 60;

  /** A quotation that only calls something untrue is not longer, in characters. */
  private static final int SHORT = 60;

  private final Map<Span, Report> speakers = new LinkedHashMap<>();

  Quotes(String text, List<Scene> scenes, DocumentReports reports) {
    List<Span> quotes = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      quotes.add(new Span(quoted.start(), quoted.end()));
    }
    for (Span quote : quotes) {
      speaker(quote, quotes, scenes, reports).ifPresent(report -> speakers.put(quote, report));
    }
  }

  /** The report of whoever speaks the word, where it stands in a quotation with a speaker. */
  Optional<Report> over(Token token) {
    return speakers.entrySet().stream()
        .filter(entry -> entry.getKey().contains(token.span()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * A short quotation that calls something untrue: {@code "Patrañas", zanjó el ministro}.
   *
   * @param word the word that does
   * @param report who says it; a denial
   */
  record Retort(Span word, Report report) {}

  /** The retorts of a sentence. */
  List<Retort> retorts(Scene scene, Predicate<String> isFalsehood) {
    List<Retort> retorts = new ArrayList<>();
    for (Token token : scene.syntax().sentence().tokens()) {
      Optional<Map.Entry<Span, Report>> quote =
          speakers.entrySet().stream()
              .filter(
                  entry -> entry.getKey().contains(token.span()) && entry.getKey().length() < SHORT)
              .findFirst();
      boolean falsehood =
          isFalsehood.test(token.lemma())
              || isFalsehood.test(token.text().toLowerCase(Locale.ROOT));
      if (quote.isPresent() && falsehood && !quote.get().getValue().sources().isEmpty()) {
        Report said = quote.get().getValue();
        retorts.add(
            new Retort(
                token.span(),
                new Report(
                    said.sources(),
                    Polarity.DENIED,
                    Modality.ACTUAL,
                    said.span(),
                    Optional.of(said.rule().orElse("cita")))));
      }
    }
    return retorts;
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
          nearest =
              Optional.of(
                  new Report(
                      report.get().sources(),
                      Polarity.ASSERTED,
                      Modality.ACTUAL,
                      report.get().span(),
                      report.get().rule()));
        }
      }
    }
    return nearest;
  }
}
