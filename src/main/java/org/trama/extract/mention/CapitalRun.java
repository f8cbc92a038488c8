package org.trama.extract.mention;

import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Runs of capitalised words joined by small ones: {@code Comunidad Económica de Estados de África}.
 */
public final class CapitalRun {
  private static final Set<String> PREPOSITIONS = Set.of("de", "del", "para", "sobre", "contra");
  private static final Set<String> CONJUNCTIONS = Set.of("y", "e");
  private static final Set<String> ARTICLES = Set.of("el", "la", "los", "las", "no");

  private CapitalRun() {}

  /**
   * End of the run whose first word ends before {@code from}.
   *
   * @param stop tokens that begin something else
   */
  public static int end(Words words, int from, IntPredicate stop) {
    int end = from;
    while (true) {
      if (isPart(words, end, stop)) {
        end++;
        continue;
      }
      int next = afterConnector(words, end);
      if (next == end || !isPart(words, next, stop)) {
        return confirmed(words, end, stop);
      }
      end = next + 1;
    }
  }

  /**
   * {@code y la Prosperidad Internacional (TRIPP)}, {@code a la Seguridad (MSS)}: an acronym tells
   * that the second half belongs to the name.
   */
  private static int confirmed(Words words, int end, IntPredicate stop) {
    boolean joint = CONJUNCTIONS.contains(words.lower(end)) || words.is(end, "a");
    int next = joint && ARTICLES.contains(words.word(end + 1)) ? end + 2 : end + 1;
    if ((next == end + 2 || words.is(end, "al")) && isPart(words, next, stop)) {
      int further = end(words, next + 1, stop);
      if (words.is(further, "(") && words.acronym(further + 1)) {
        return further;
      }
    }
    return end;
  }

  private static boolean isPart(Words words, int i, IntPredicate stop) {
    return words.capital(i) && !words.punctuation(i) && !stop.test(i);
  }

  private static int afterConnector(Words words, int i) {
    if (CONJUNCTIONS.contains(words.lower(i)) && words.has(i)) {
      return i + 1;
    }
    if (!PREPOSITIONS.contains(words.lower(i))) {
      return i;
    }
    return ARTICLES.contains(words.word(i + 1)) ? i + 2 : i + 1;
  }
}
