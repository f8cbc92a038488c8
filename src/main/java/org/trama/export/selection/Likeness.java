package org.trama.export.selection;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Guesses what somebody meant who wrote a name that is not known. */
public final class Likeness {
  private static final int MOST = 3;

  private Likeness() {}

  /** Names that resemble {@code name} as half a sentence, or nothing where none does. */
  public static String hint(String name, List<String> known) {
    String wanted = folded(name);
    String like =
        known.stream()
            .distinct()
            .filter(candidate -> resembles(wanted, folded(candidate)))
            .sorted(
                Comparator.comparingInt((String candidate) -> distance(wanted, folded(candidate)))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(MOST)
            .map(candidate -> "'" + candidate + "'")
            .collect(Collectors.joining(" or "));
    return like.isEmpty() ? "" : "perhaps " + like + "; ";
  }

  private static boolean resembles(String wanted, String candidate) {
    return wanted.length() > 2
        && (candidate.contains(wanted)
            || candidate.length() > 2 && wanted.contains(candidate)
            || distance(wanted, candidate) <= Math.max(1, wanted.length() / 3));
  }

  /** The name without capitals and accents. */
  static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }

  /** How many letters are to be put in, taken out, changed, or swapped with their neighbour. */
  private static int distance(String one, String other) {
    int[][] rows = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : least(rows, i, j, one, other);
      }
    }
    return rows[one.length()][other.length()];
  }

  private static int least(int[][] rows, int i, int j, String one, String other) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int least = Math.min(rows[i - 1][j], rows[i][j - 1]) + 1;
    least = Math.min(least, rows[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
  }
}
