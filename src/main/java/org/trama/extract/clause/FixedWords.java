package org.trama.extract.clause;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Sequences of words that stand in a sentence just so: {@code a juicio de}, {@code lo mismo}. */
public final class FixedWords {
  /** Prepositions with the article in one word: {@code a juicio del ministro}. */
  private static final Map<String, String> CONTRACTED = Map.of("a", "al", "de", "del");

  private FixedWords() {}

  /** The words of each phrase. */
  public static List<List<String>> of(String... phrases) {
    return Stream.of(phrases).map(words -> List.of(words.split(" "))).toList();
  }

  /** Whether the words stand at {@code begin}; the last of several may take in an article. */
  public static boolean stand(Syntax syntax, int begin, List<String> words) {
    if (begin + words.size() > syntax.size()) {
      return false;
    }
    for (int i = words.size() - 1; i >= 0; i--) {
      String word = syntax.word(begin + i);
      boolean last = i == words.size() - 1 && words.size() > 1;
      if (!word.equals(words.get(i)) && !(last && word.equals(CONTRACTED.get(words.get(i))))) {
        return false;
      }
    }
    return true;
  }
}
