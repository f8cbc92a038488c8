package org.trama.serve.atlas;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Spells names so that those who type them need not know how a document does. */
final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String[][] SOUNDS = {
    {"tsch|tch|sch|sh|ch|cz", "X"},
    {"kh|x", "h"},
    {"ph", "f"},
    {"zh", "s"},
    {"([bdgrtlw])h", "$1"},
    {"[gq]u(?=[ei])", "k"},
    {"ck", "k"},
    {"c(?=[eiy])", "s"},
    {"[cgqk]", "k"},
    {"z", "s"},
    {"[vw]", "b"},
    {"j", "h"},
    {"ou|oo", "u"},
    {"ee", "i"},
    {"y", "i"},
    {"h(?=$| )", ""},
    {"([^ ])\\1+", "$1"}
  };
  private static final Pattern[] PATTERNS = new Pattern[SOUNDS.length];

  static {
    for (int i = 0; i < SOUNDS.length; i++) {
      PATTERNS[i] = Pattern.compile(SOUNDS[i][0]);
    }
  }

  private Folding() {}

  /** Lower-case letters and digits without accents, words apart by one space. */
  static String plain(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return OTHER
        .matcher(
            bare.toLowerCase(Locale.ROOT).replace('ı', 'i').replace("ø", "o").replace("ł", "l"))
        .replaceAll(" ")
        .strip();
  }

  /** The sound of plain text, near enough that {@code zelensky} and {@code zelenski} are one. */
  static String sound(String plain) {
    String sound = plain;
    for (int i = 0; i < PATTERNS.length; i++) {
      sound = PATTERNS[i].matcher(sound).replaceAll(SOUNDS[i][1]);
    }
    return sound;
  }
}
