package org.trama.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Span;
import org.trama.model.Token;

/**
 * Who says what a word tells: the reports it stands in, the quotation, {@code según X}, or nobody
 * but the document.
 */
final class Attribution {
  private static final List<String> ACCORDING =
      List.of(
          "según",
          "de acuerdo con",
          "de acuerdo a",
          "conforme a",
          "en palabras de",
          "a juicio de",
          "en opinión de",
          "citando a",
          "citado por",
          "citados por");

  private final FrameMatcher matcher;
  private final Quotes quotes;

  Attribution(FrameMatcher matcher, Quotes quotes) {
    this.matcher = matcher;
    this.quotes = quotes;
  }

  /**
   * Reports over the trigger, innermost first; empty where the document speaks on its own account.
   */
  List<Report> reports(Scene scene, Trigger trigger) {
    List<Report> reports = new ArrayList<>(new Reports(scene, matcher).over(trigger.head()));
    boolean named = reports.stream().anyMatch(report -> !report.sources().isEmpty());
    if (!named) {
      quotes.over(scene.syntax().token(trigger.head())).ifPresent(reports::add);
    }
    if (reports.stream().allMatch(report -> report.sources().isEmpty())) {
      according(scene, trigger.head())
          .or(() -> parenthetical(scene, trigger))
          .ifPresent(reports::add);
    }
    return reports;
  }

  /** {@code como sostienen varios gobiernos}: others who say the same. */
  Optional<Report> concurring(Scene scene, int index) {
    Syntax syntax = scene.syntax();
    Reports reports = new Reports(scene, matcher);
    for (Trigger other : scene.triggers()) {
      int verb = other.head();
      boolean comes = verb > 0 && syntax.token(verb - 1).text().equalsIgnoreCase("como");
      if (comes && !other.isNoun() && verb > index && syntax.sameSegment(index, verb)) {
        return reports
            .at(verb)
            .filter(
                report -> !report.sources().isEmpty() && report.polarity() == Polarity.ASSERTED);
      }
    }
    return Optional.empty();
  }

  /** {@code según X}, in the same part of the sentence as the word at {@code index}. */
  Optional<Report> according(Scene scene, int index) {
    Syntax syntax = scene.syntax();
    for (Phrase phrase : scene.phrases()) {
      Optional<Integer> begin = markerBegin(syntax, phrase);
      if (begin.isPresent()
          && !Reports.named(phrase).isEmpty()
          && syntax.sameSegment(begin.get(), index)) {
        List<String> sources = new ArrayList<>(Reports.named(phrase));
        for (Phrase other : scene.phrases()) {
          if (other.conjunctOf().filter(first -> first == phrase.head()).isPresent()) {
            sources.addAll(Reports.named(other));
          }
        }
        Span span = syntax.sentence().span(begin.get(), Math.max(phrase.end(), begin.get() + 1));
        return Optional.of(
            new Report(sources, Polarity.ASSERTED, Modality.ACTUAL, span, Optional.of("según")));
      }
    }
    return Optional.empty();
  }

  /**
   * Where the words that attribute begin: right before the phrase, or before a verb of saying and
   * the phrase.
   */
  private static Optional<Integer> markerBegin(Syntax syntax, Phrase phrase) {
    for (int at = phrase.begin(); at >= Math.max(1, phrase.begin() - 3); at--) {
      for (String marker : ACCORDING) {
        int begin = at - marker.split(" ").length;
        if (begin >= 0 && text(syntax, begin, at).equals(marker)) {
          return Optional.of(begin);
        }
      }
      boolean verb = syntax.isVerbal(at - 1) || syntax.token(at - 1).lemma().equals("haber");
      if (!verb) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String text(Syntax syntax, int begin, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = begin; i < end; i++) {
      words
          .append(words.isEmpty() ? "" : " ")
          .append(syntax.token(i).text().toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }

  /**
   * {@code …, informó el Ministerio}: a verb of saying after a comma, with its subject behind it.
   */
  private Optional<Report> parenthetical(Scene scene, Trigger trigger) {
    Syntax syntax = scene.syntax();
    Reports reports = new Reports(scene, matcher);
    for (Trigger other : scene.triggers()) {
      int verb = other.head();
      boolean after =
          verb > trigger.head()
              && verb > 0
              && isComma(syntax, verb)
              && syntax.sameSegment(trigger.head(), verb);
      if (after
          && !other.isNoun()
          && !hasContent(syntax, verb)
          && reports.postposed(verb).isPresent()) {
        Optional<Report> report =
            reports
                .at(verb)
                .filter(
                    found -> !found.sources().isEmpty() && found.polarity() == Polarity.ASSERTED);
        if (report.isPresent()) {
          return report;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isComma(Syntax syntax, int verb) {
    int before = verb - 1;
    while (before > 0
        && Set.of("ha", "han", "había", "habían", "lo", "así")
            .contains(syntax.token(before).text().toLowerCase(Locale.ROOT))) {
      before--;
    }
    return Set.of(",", "”", "\"", "»", "–", "—").contains(syntax.token(before).text());
  }

  private static boolean hasContent(Syntax syntax, int verb) {
    for (int i = verb + 1; i < Math.min(syntax.size(), verb + 3); i++) {
      Token token = syntax.token(i);
      if (token.text().equals("que")) {
        return true;
      }
    }
    return false;
  }
}
