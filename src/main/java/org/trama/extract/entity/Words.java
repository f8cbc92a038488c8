package org.trama.extract.entity;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Sentence;
import org.trama.model.Token;

/**
 * A sentence as it is written. Indices out of range read as an empty word.
 *
 * @param sentence the sentence
 * @param text the document's text
 */
record Words(Sentence sentence, String text) {
  private static final Pattern ACRONYM =
      Pattern.compile("\\p{Lu}[\\p{Lu}\\d]*\\p{Lu}[\\p{Lu}\\d]*");
  private static final Set<String> ARTICLES =
      Set.of("el", "la", "los", "las", "un", "una", "unos", "unas");

  int size() {
    return sentence.tokens().size();
  }

  int index() {
    return sentence.index();
  }

  boolean has(int i) {
    return i >= 0 && i < size();
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  String word(int i) {
    return has(i) ? token(i).text() : "";
  }

  String lower(int i) {
    return word(i).toLowerCase(Locale.ROOT);
  }

  String lemma(int i) {
    return has(i) ? token(i).lemma().toLowerCase(Locale.ROOT) : "";
  }

  PartOfSpeech pos(int i) {
    return has(i) ? token(i).pos() : PartOfSpeech.X;
  }

  Morphology morphology(int i) {
    return has(i) ? token(i).morphology() : Morphology.UNKNOWN;
  }

  boolean capital(int i) {
    return has(i) && Character.isUpperCase(word(i).codePointAt(0));
  }

  boolean acronym(int i) {
    return ACRONYM.matcher(word(i)).matches();
  }

  boolean number(int i) {
    return has(i) && Character.isDigit(word(i).charAt(0));
  }

  boolean punctuation(int i) {
    return pos(i) == PartOfSpeech.PUNCT
        || has(i) && word(i).chars().noneMatch(Character::isLetterOrDigit);
  }

  boolean article(int i) {
    return ARTICLES.contains(lower(i));
  }

  boolean is(int i, String... words) {
    return Set.of(words).contains(lower(i));
  }

  boolean lemmaIs(int i, String... lemmas) {
    return Set.of(lemmas).contains(lemma(i));
  }

  /**
   * Whether a capital at {@code i} may be due to the place alone: nothing but punctuation stands
   * before.
   */
  boolean opens(int i) {
    return i == 0 || is(i - 1, "\"", "«", "“", ":", "¿", "¡", ".", "‘", "-", "–", "—");
  }

  /** The words from {@code begin} to before {@code end} as written, line breaks made blanks. */
  String surface(int begin, int end) {
    return sentence.span(begin, end).of(text).replaceAll("\\s+", " ");
  }

  /** The first token of the range that hangs on a word outside it. */
  int head(int begin, int end) {
    for (int i = begin; i < end; i++) {
      int head = token(i).head();
      if ((head < begin || head >= end) && !punctuation(i) && pos(i) != PartOfSpeech.ADP) {
        return i;
      }
    }
    return begin;
  }

  /** The first word before {@code i} that is no article, or -1. */
  int beforeArticle(int i) {
    int before = i - 1;
    return article(before) ? before - 1 : before;
  }
}
