package org.trama.extract.clause;

import java.util.Locale;
import java.util.Set;
import org.trama.model.Token;

/** Words that put as no more than possible what they stand with. */
final class Doubts {
  private static final Set<String> ADVERBS =
      Set.of(
          "quizá",
          "quizás",
          "posiblemente",
          "probablemente",
          "presuntamente",
          "supuestamente",
          "potencialmente",
          "acaso");
  private static final Set<String> ADJECTIVES =
      Set.of("posible", "eventual", "hipotético", "supuesto", "presunto", "potencial", "probable");

  /** What one calls what will hardly be, or can hardly have been. */
  private static final Set<String> UNLIKELY =
      Set.of("imposible", "impensable", "improbable", "inverosímil", "inimaginable", "dudoso");

  /** What one calls what should be done, and may not be. */
  private static final Set<String> WISHED =
      Set.of(
          "aconsejable",
          "conveniente",
          "crucial",
          "deseable",
          "esencial",
          "fundamental",
          "imperativo",
          "importante",
          "imprescindible",
          "indispensable",
          "mejor",
          "necesario",
          "preciso",
          "prioritario",
          "prudente",
          "urgente",
          "vital");

  private Doubts() {}

  /** Whether the word is an adjective like {@code imposible}. */
  static boolean isUnlikely(Token word) {
    return UNLIKELY.contains(word.lemma());
  }

  /** Whether the word is an adjective like {@code necesario}. */
  static boolean isWished(Token word) {
    return WISHED.contains(word.lemma());
  }

  /** Whether such an adverb stands with the verb, or {@code tal vez}. */
  static boolean standWith(Syntax syntax, int verb) {
    return syntax.dependents(verb).stream()
        .anyMatch(
            word ->
                isAdverb(word)
                    || syntax.word(word.index()).equals("tal")
                        && word.index() + 1 < syntax.size()
                        && syntax.word(word.index() + 1).equals("vez"));
  }

  /** Whether the word is an adverb like {@code presuntamente}. */
  static boolean isAdverb(Token word) {
    return ADVERBS.contains(word.text().toLowerCase(Locale.ROOT));
  }

  /** Whether the word is an adjective like {@code presunto}. */
  static boolean isDoubtful(Token word) {
    return ADJECTIVES.contains(word.lemma());
  }
}
