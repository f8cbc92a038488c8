package org.trama.resolve;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import org.trama.model.Slug;

/**
 * One word of a person's name, spelt so that the habits of those who transcribe it into Latin
 * letters matter less.
 *
 * <p>Spanish, English and French write the sounds of Slavic, Arabic and Korean names with different
 * letters ({@code Jamenei}, {@code Khamenei}; {@code Shoigú}, {@code Choïgou}). The sound spells
 * each sound in one way; the skeleton is its consonants. Two words sound alike where their
 * skeletons are equal and their vowels are near.
 *
 * @param sound the word in the common spelling, lower-case ASCII
 * @param skeleton the consonants of the sound, or the sound itself where it has none
 */
record RomanisedWord(String sound, String skeleton) {
  private static final double NEAR = 0.5;
  private static final double ADDED = 0.75;
  private static final double FAR = 1000;
  private static final String NEAR_VOWELS = "ae ea ei ie ou uo ao oa";

  RomanisedWord {
    Objects.requireNonNull(sound);
    Objects.requireNonNull(skeleton);
  }

  /** {@code word}, a single word without spaces or hyphens. */
  static RomanisedWord of(String word) {
    String sound = sound(letters(word));
    String consonants = sound.replaceAll("[aeiou]", "");
    return new RomanisedWord(sound, consonants.isEmpty() ? sound : consonants);
  }

  private static String letters(String word) {
    String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return Slug.of(decomposed.replace("ı", "i")).replace("-", "");
  }

  private static String sound(String letters) {
    return letters
        .replaceAll("tsch|tch|sch|sh|ch|cz", "X")
        .replaceAll("kh|x", "h")
        .replaceAll("ph", "f")
        .replaceAll("zh", "s")
        .replaceAll("([bdgrtlw])h", "$1")
        .replaceAll("h$", "")
        .replaceAll("[gq]u(?=[ei])", "k")
        .replaceAll("ck", "k")
        .replaceAll("c(?=[eiy])", "s")
        .replaceAll("[cgqk]", "k")
        .replaceAll("[zs]", "s")
        .replaceAll("[vw]", "b")
        .replaceAll("off?$", "ob")
        .replaceAll("j", "h")
        .replaceAll("ou|oo", "u")
        .replaceAll("ee", "i")
        .replaceAll("y", "i")
        .replaceAll("(.)\\1+", "$1");
  }

  /** Whether this is a single letter, standing for any word that begins so. */
  boolean isInitial() {
    return sound.length() == 1;
  }

  /** Whether both may be spellings of one name; {@code Ivanov} and {@code Ivanova} are not. */
  boolean soundsLike(RomanisedWord other) {
    if (sound.equals(other.sound)) {
      return true;
    }
    int length = Math.max(sound.length(), other.sound.length());
    return skeleton.equals(other.skeleton)
        && !genderDiffers(sound, other.sound)
        && distance(sound, other.sound) < length / 4.0;
  }

  /** Whether one of the two is an initial of the other, or both sound alike. */
  boolean mayAbbreviate(RomanisedWord other) {
    boolean initial = isInitial() || other.isInitial();
    return initial ? sound.charAt(0) == other.sound.charAt(0) : soundsLike(other);
  }

  private static boolean genderDiffers(String one, String two) {
    return one.endsWith("a") != two.endsWith("a") && !one.endsWith("e") && !two.endsWith("e");
  }

  /** What it costs to turn one into the other by changing vowels; consonants are never changed. */
  private static double distance(String one, String two) {
    double[][] cost = new double[one.length() + 1][two.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= two.length(); j++) {
        if (i > 0 || j > 0) {
          double kept =
              i > 0 && j > 0
                  ? cost[i - 1][j - 1] + change(one.charAt(i - 1), two.charAt(j - 1))
                  : FAR;
          double left = i > 0 ? cost[i - 1][j] + addition(one.charAt(i - 1)) : FAR;
          double right = j > 0 ? cost[i][j - 1] + addition(two.charAt(j - 1)) : FAR;
          cost[i][j] = Math.min(kept, Math.min(left, right));
        }
      }
    }
    return cost[one.length()][two.length()];
  }

  private static double change(char one, char two) {
    if (one == two) {
      return 0;
    }
    return NEAR_VOWELS.contains("" + one + two) ? NEAR : FAR;
  }

  private static double addition(char letter) {
    return "aeiou".indexOf(letter) >= 0 ? ADDED : FAR;
  }
}
