package org.trama.extract.clause;

import java.util.Set;
import org.trama.model.CalendarNouns;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Clauses that leave out the verb of the one before: {@code Berlín donó 5 millones a Sudán y
 * Londres otros 3}. Parsers join their subject to whatever stands before it.
 */
final class GappedClauses {
  private static final Set<String> TIMES = CalendarNouns.and("semana", "mes", "año", "día");

  private static final Set<String> MORE = Set.of("otro", "otra", "otros", "otras");

  /** What those are who were named, and nothing given: {@code a Chile y Perú, dos países}. */
  private static final Set<String> SORTS =
      Set.of("país", "estado", "nación", "vecino", "aliado", "socio", "miembro", "potencia");

  private GappedClauses() {}

  /** Whether {@code name}, joined to {@code before} behind a preposition, is such a subject. */
  static boolean opens(Syntax syntax, Phrase before, Phrase name) {
    int next = name.end();
    return name.refers()
        && name.marker().isEmpty()
        && before.refers()
        && !before.marker().isEmpty()
        && Set.of("y", "e").contains(syntax.word(Math.max(0, name.begin() - 1)))
        && followsObject(syntax, before)
        && next < syntax.size()
        && (isThing(syntax, next)
            || syntax.word(next).equals(",")
                && next + 2 < syntax.size()
                && syntax.token(next + 1).pos() == PartOfSpeech.NUM
                && isThing(syntax, next + 1));
  }

  /** {@code envió tanques a Polonia}, as against {@code envió a Polonia}. */
  private static boolean followsObject(Syntax syntax, Phrase before) {
    int noun = before.begin() - 1 - before.marker().split(" ").length;
    return noun > 0
        && Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ)
            .contains(syntax.token(noun).pos())
        && !TIMES.contains(syntax.token(noun).lemma());
  }

  /** What is given, or how many, without an article. */
  private static boolean isThing(Syntax syntax, int index) {
    Token token = syntax.token(index);
    boolean figure = token.pos() == PartOfSpeech.NUM || MORE.contains(syntax.word(index));
    boolean counted =
        figure
            && index + 1 < syntax.size()
            && (syntax.token(index + 1).pos() == PartOfSpeech.NUM
                || Set.of(".", ";").contains(syntax.word(index + 1))
                || isNoun(syntax.token(index + 1)));
    return counted || isNoun(token) && token.pos() == PartOfSpeech.NOUN;
  }

  private static boolean isNoun(Token token) {
    return (token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN)
        && !SORTS.contains(token.lemma());
  }
}
