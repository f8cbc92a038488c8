package org.trama.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Texts without what annotators and writers vary: case, accents, punctuation, leading articles. */
final class Folded {
  private static final Set<String> ARTICLES = Set.of("el", "la", "los", "las", "un", "una", "lo");
  private static final Set<String> FUNCTION_WORDS =
      Set.of("de", "del", "la", "el", "los", "las", "y", "a", "en", "para", "un", "una");

  /** By code points, not by UTF-16 units: the order on which ties between alignments rest. */
  static final Comparator<String> BY_CODE_POINT =
      (one, two) -> {
        int[] first = one.codePoints().toArray();
        int[] second = two.codePoints().toArray();
        return Arrays.compare(first, second);
      };

  private Folded() {}

  /**
   * Words of letters, digits and underscores, folded in case, without accents, joined by single
   * spaces.
   */
  static String of(String text) {
    List<String> words = words(text);
    int first = 0;
    while (first < words.size() && ARTICLES.contains(words.get(first))) {
      first++;
    }
    return String.join(" ", words.subList(first, words.size()));
  }

  private static List<String> words(String text) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFD)
        .codePoints()
        .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
        .forEach(letter -> plain.append(isWord(letter) ? folded(letter) : " "));
    List<String> words = new ArrayList<>(List.of(plain.toString().split(" +")));
    words.removeIf(String::isEmpty);
    return words;
  }

  private static boolean isWord(int letter) {
    int type = Character.getType(letter);
    return letter == '_'
        || Character.isLetterOrDigit(letter)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Case folding, which unlike lower case parts ligatures and {@code ß}. */
  private static String folded(int codePoint) {
    String letter = Character.toString(codePoint);
    String upper = letter.toUpperCase(Locale.ROOT);
    String folded = upper.length() > letter.length() ? upper : letter;
    return folded.toLowerCase(Locale.ROOT).replace('ς', 'σ');
  }

  /** How far two phrases share their words, function words aside: 0 to 1. */
  static double likeness(String one, String two) {
    Set<String> first = contentWords(one);
    Set<String> second = contentWords(two);
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    Set<String> common = new HashSet<>(first);
    common.retainAll(second);
    return 2.0 * common.size() / (first.size() + second.size());
  }

  private static Set<String> contentWords(String text) {
    Set<String> words = new HashSet<>(List.of(of(text).split(" ")));
    words.remove("");
    words.removeAll(FUNCTION_WORDS);
    return words;
  }
}
