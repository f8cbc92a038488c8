package org.trama.resolve;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The runs of five words that a text is made of, as numbers: texts with many in common are copies.
 */
final class Shingles {
  private static final int WORDS = 5;
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final long[] sorted;

  private Shingles(long[] sorted) {
    this.sorted = sorted;
  }

  /** The shingles of {@code text}, whatever its case, accents and punctuation. */
  static Shingles of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    List<String> words =
        Stream.of(GAP.split(plain.toLowerCase(Locale.ROOT)))
            .filter(word -> !word.isEmpty())
            .toList();
    long[] hashes = new long[Math.max(0, words.size() - WORDS + 1)];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = hash(words.subList(i, i + WORDS));
    }
    return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
  }

  private static long hash(List<String> words) {
    long hash = 1;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        hash = 31 * hash + word.charAt(i);
      }
      hash = mix(31 * hash + ' ');
    }
    return hash;
  }

  /** Spreads the bits of {@code number} over all 64. */
  static long mix(long number) {
    long mixed = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
    return mixed ^ mixed >>> 31;
  }

  int size() {
    return sorted.length;
  }

  /** How many of these the other has too. */
  int shared(Shingles other) {
    int shared = 0;
    int there = 0;
    for (long hash : sorted) {
      while (there < other.sorted.length && other.sorted[there] < hash) {
        there++;
      }
      if (there < other.sorted.length && other.sorted[there] == hash) {
        shared++;
      }
    }
    return shared;
  }

  /** The least of these under each of {@code count} orders: alike where the sets are alike. */
  long[] signature(int count) {
    long[] least = new long[count];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long hash : sorted) {
      for (int i = 0; i < count; i++) {
        least[i] = Math.min(least[i], mix(hash ^ i * 0x9e3779b97f4a7c15L));
      }
    }
    return least;
  }
}
