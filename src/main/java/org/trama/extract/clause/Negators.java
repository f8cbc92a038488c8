package org.trama.extract.clause;

import java.util.Set;
import java.util.stream.IntStream;

/** Words that deny what the verb behind them says. */
public final class Negators {
  private static final Set<String> NOBODY = Set.of("ningún", "ninguno", "ninguna", "nadie");

  private static final Set<String> NEGATIONS =
      Set.of("no", "nunca", "jamás", "tampoco", "sin", "ni");

  /** Words before which {@code no} negates nothing: {@code no obstante}. */
  private static final Set<String> NO_PHRASES = Set.of("obstante", "solo", "sólo");

  /** Words before which {@code sin} negates nothing: {@code sin embargo}. */
  private static final Set<String> SIN_PHRASES = Set.of("embargo", "duda", "dudas");

  /** What one has, or there is, where somebody means to do something. */
  private static final Set<String> WILL =
      Set.of(
          "capacidad",
          "decisión",
          "deseo",
          "intención",
          "interés",
          "plan",
          "propósito",
          "proyecto",
          "voluntad");

  /** Verbs that say that there is such a thing. */
  private static final Set<String> HAVING =
      Set.of("tener", "haber", "existir", "albergar", "abrigar", "quedar");

  private final Syntax syntax;

  public Negators(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether the word negates: {@code no}, {@code nunca}, {@code sin}. */
  boolean isNegation(int index) {
    Set<String> phrases = syntax.word(index).equals("sin") ? SIN_PHRASES : NO_PHRASES;
    return NEGATIONS.contains(syntax.word(index)) && !phrases.contains(next(index));
  }

  /** Whether the word says that it is nobody or none. */
  public boolean isNobody(int index) {
    return NOBODY.contains(syntax.word(index));
  }

  /** {@code ninguno}, {@code ni un solo}. */
  boolean isNone(int index) {
    return isNobody(index) || isNotOne(index);
  }

  /** {@code nunca}, {@code jamás}. */
  boolean isNever(int index) {
    return Set.of("nunca", "jamás").contains(syntax.word(index));
  }

  /** Whether the word is a {@code ni} that goes on from a clause before it. */
  boolean isNor(int index) {
    return syntax.word(index).equals("ni")
        && !isNotOne(index)
        && IntStream.range(0, index).anyMatch(syntax::isFiniteVerb);
  }

  /**
   * {@code no tiene ninguna intención de}, {@code no hay ningún plan de}: what denies again denies
   * nothing more.
   */
  boolean isConcord(int none) {
    return syntax
        .head(none)
        .filter(noun -> WILL.contains(noun.lemma()))
        .flatMap(noun -> syntax.head(noun.index()))
        .filter(verb -> HAVING.contains(verb.lemma()))
        .filter(
            verb ->
                syntax.dependents(verb.index()).stream().anyMatch(word -> isNegation(word.index())))
        .isPresent();
  }

  /** {@code esa matanza solo existe en los papeles}: and so not in truth. */
  boolean isOnlyImagined(int verb) {
    return verb > 0
        && verb + 1 < syntax.size()
        && syntax.token(verb).lemma().equals("existir")
        && Set.of("solo", "sólo", "solamente", "únicamente").contains(syntax.word(verb - 1))
        && syntax.word(verb + 1).equals("en")
        && IntStream.range(verb + 2, Math.min(syntax.size(), verb + 5))
            .anyMatch(word -> Negation.MINDS.contains(syntax.token(word).lemma()));
  }

  /** {@code ni un}. */
  public boolean isNotOne(int index) {
    return syntax.word(index).equals("ni") && Set.of("un", "una").contains(next(index));
  }

  /** Whether the word has a {@code ni} of its own: {@code ni Moscú ni Teherán}. */
  public boolean isNeither(int index) {
    return syntax.dependents(index).stream()
        .anyMatch(word -> word.index() < index && syntax.word(word.index()).equals("ni"));
  }

  private String next(int index) {
    return index + 1 < syntax.size() ? syntax.word(index + 1) : "";
  }
}
