package org.trama.extract.coreference;

import java.util.stream.IntStream;
import org.trama.extract.mention.Words;

/**
 * Verbs in somebody's own words: {@code «Ha bombardeado Rodas», dijo el ministro} tells of somebody
 * else than the minister, who would say {@code he} or {@code hemos}.
 */
final class QuotedVerbs {
  private QuotedVerbs() {}

  /**
   * Whether marks part the verb from the word that it hangs on: behind the words quoted, or before
   * them with a colon.
   */
  static boolean areParted(Words words, int verb, int governor) {
    return verb < governor
        ? holdsOne(words, verb, governor)
        : holdsOne(words, governor, verb)
            && IntStream.range(governor, verb).anyMatch(i -> words.is(i, ":"));
  }

  private static boolean holdsOne(Words words, int from, int to) {
    return IntStream.range(from, to).filter(i -> words.is(i, "\"", "“", "”", "«", "»")).count() % 2
        == 1;
  }
}
