package org.trama.extract.clause;

import java.util.Map;
import org.trama.model.Span;

/**
 * Persons named by office: a common noun that opens {@code el ministro de Defensa, Shin Won-sik}
 * stands for the person.
 */
final class Titles {
  /**
   * A title begins its phrase: not further, in characters, than an article and an adjective before
   * it.
   */
  private static final int REACH = 12;

  private final Syntax syntax;
  private final Map<Span, String> titles;

  /**
   * Of one sentence.
   *
   * @param titles where a person is named by office, and who it is
   */
  Titles(Syntax syntax, Map<Span, String> titles) {
    this.syntax = syntax;
    this.titles = titles;
  }

  /** The phrase, standing for the person whose title it opens, if it does. */
  Phrase resolve(Phrase phrase) {
    return titles.entrySet().stream()
        .filter(title -> opens(phrase, title.getKey()))
        .findFirst()
        .map(title -> phrase.standingFor(title.getValue()))
        .orElse(phrase);
  }

  private boolean opens(Phrase phrase, Span title) {
    Span head = syntax.token(phrase.head()).span();
    return title.contains(head)
        && head.begin() - title.begin() < REACH
        && !phrase.refers()
        && (!phrase.marker().equals("de") || begin(phrase) <= title.begin());
  }

  private int begin(Phrase phrase) {
    return syntax.token(phrase.begin()).span().begin();
  }
}
