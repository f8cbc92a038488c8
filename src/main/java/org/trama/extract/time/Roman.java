package org.trama.extract.time;

import java.util.Map;
import java.util.Optional;

/** Roman numerals up to thirty-nine, as centuries are counted. */
final class Roman {
  private static final Map<Character, Integer> VALUES = Map.of('i', 1, 'v', 5, 'x', 10);

  private Roman() {}

  /** The number that {@code text}, in lower case, writes; empty where it writes none. */
  static Optional<Integer> read(String text) {
    if (!text.matches("x{0,3}(?:ix|iv|v?i{0,3})") || text.isEmpty()) {
      return Optional.empty();
    }
    int total = 0;
    for (int i = 0; i < text.length(); i++) {
      int value = VALUES.get(text.charAt(i));
      boolean subtracts = i + 1 < text.length() && VALUES.get(text.charAt(i + 1)) > value;
      total += subtracts ? -value : value;
    }
    return Optional.of(total);
  }
}
