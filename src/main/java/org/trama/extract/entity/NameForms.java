package org.trama.extract.entity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of persons compared across spellings: {@code Pashinyan} and {@code Pashinian}. */
final class NameForms {
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ben", "ibn", "von", "van", "der", "den", "da", "dos", "de", "la",
          "del");

  private NameForms() {}

  /** The words of a person's name that tell it apart, in a common spelling. */
  static List<String> words(String name) {
    List<String> words =
        Arrays.stream(name.split("[\\s-]+"))
            .map(NameForms::fold)
            .filter(w -> !w.isEmpty())
            .toList();
    List<String> content = words.stream().filter(w -> !PARTICLES.contains(w)).toList();
    return content.isEmpty() ? words : content;
  }

  private static String fold(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}]", "")
        .replace('y', 'i')
        .replace('w', 'v')
        .replace("kh", "j")
        .replace("ph", "f")
        .replace("dj", "y")
        .replaceAll("(.)\\1+", "$1");
  }

  static boolean same(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int shorter = Math.min(a.length(), b.length());
    if (shorter < 5 || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    return distance(a, b) <= (shorter >= 8 ? 2 : 1);
  }

  /** Whether every word of {@code part} is one of {@code whole}, in that order. */
  static boolean contains(List<String> whole, List<String> part) {
    int next = 0;
    for (String word : whole) {
      if (next < part.size() && same(word, part.get(next))) {
        next++;
      }
    }
    return next == part.size();
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitution = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substitution, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
