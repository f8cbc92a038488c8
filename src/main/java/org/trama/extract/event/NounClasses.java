package org.trama.extract.event;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.knowledge.Lexicon;
import org.trama.model.Morphology;
import org.trama.model.Token;

/**
 * Whether a noun of a sentence belongs to a class of the lexicon, by itself or with the words after
 * it.
 */
final class NounClasses {
  private static final int LONGEST = 5;

  private final Lexicon lexicon;

  NounClasses(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Set<String> members(String nounClass) {
    return lexicon.nounClass(nounClass);
  }

  boolean has(String nounClass, Syntax syntax, int noun) {
    Set<String> members = lexicon.nounClass(nounClass);
    if (members.contains(syntax.token(noun).lemma())
        || members.contains(lower(syntax.token(noun)))
        || members.contains(masculine(syntax.token(noun)))
        || Plurals.singulars(syntax.token(noun)).anyMatch(members::contains)) {
      return true;
    }
    String lemmas = syntax.token(noun).lemma();
    String adjectives = lemmas;
    for (int i = noun + 1; i < syntax.size() && i < noun + LONGEST; i++) {
      Token token = syntax.token(i);
      String written = lemmas + ' ' + lower(token);
      lemmas += ' ' + token.lemma();
      adjectives += ' ' + masculine(token);
      if (Stream.of(lemmas, written, adjectives).anyMatch(members::contains)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The masculine singular of a participle that serves as a noun: {@code asesinado} for {@code
   * asesinadas}.
   */
  private static String masculine(Token token) {
    return token.morphology().mood() == Morphology.Mood.PARTICIPLE
        ? lower(token).replaceFirst("(os|as|a)$", "o")
        : token.lemma();
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
