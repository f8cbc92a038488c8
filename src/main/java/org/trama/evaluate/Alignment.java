package org.trama.evaluate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs what was annotated with what was predicted, one to one, the best pair first. */
final class Alignment {
  private Alignment() {}

  /**
   * A pair that may be made.
   *
   * @param score the higher, the better
   * @param gold key of what was annotated
   * @param predicted key of what was predicted
   */
  record Pair(double score, String gold, String predicted) {
    private static final Comparator<Pair> BEST_FIRST =
        Comparator.<Pair>comparingDouble(pair -> -pair.score)
            .thenComparing(Pair::gold, Folded.BY_CODE_POINT)
            .thenComparing(Pair::predicted, Folded.BY_CODE_POINT);
  }

  /** Keys of what was predicted, by keys of what was annotated. */
  static Map<String, String> greedy(List<Pair> pairs) {
    Map<String, String> made = new HashMap<>();
    Set<String> used = new HashSet<>();
    for (Pair pair : pairs.stream().sorted(Pair.BEST_FIRST).toList()) {
      if (!made.containsKey(pair.gold()) && used.add(pair.predicted())) {
        made.put(pair.gold(), pair.predicted());
      }
    }
    return made;
  }
}
