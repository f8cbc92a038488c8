package org.trama.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Span;

/** Sources named without a verb of saying: {@code según X}, {@code a juicio de X}. */
final class According {
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

  private According() {}

  /** {@code según X}, in the same part of the sentence as the word at {@code index}. */
  static Optional<Report> over(Scene scene, int index) {
    Syntax syntax = scene.syntax();
    for (Phrase phrase : scene.phrases()) {
      Optional<Integer> begin = markerBegin(syntax, phrase);
      if (begin.isPresent()
          && !phrase.named().isEmpty()
          && syntax.sameSegment(begin.get(), index)) {
        List<String> sources = new ArrayList<>(phrase.named());
        for (Phrase other : scene.phrases()) {
          if (other.conjunctOf().filter(first -> first == phrase.head()).isPresent()) {
            sources.addAll(other.named());
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
}
