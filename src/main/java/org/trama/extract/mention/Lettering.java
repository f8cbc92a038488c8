package org.trama.extract.mention;

import java.util.List;
import java.util.regex.Pattern;

/** What words look like on the page: capitals, signs and blanks. */
final class Lettering {
  private static final Pattern ACRONYM =
      Pattern.compile("\\p{Lu}[\\p{Lu}\\d]*\\p{Lu}[\\p{Lu}\\d]*");

  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.(?: \\p{Lu}\\.)+");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Length from which on a word in a line of capitals is no acronym. */
  private static final int LONG = 7;

  private Lettering() {}

  /** Whether the line stands in capitals, as against one of acronyms alone. */
  static boolean shouts(List<String> words) {
    return words.size() > 1
        && words.stream().anyMatch(word -> word.length() >= LONG)
        && words.stream().noneMatch(Lettering::isLower);
  }

  private static boolean isLower(String word) {
    return word.codePoints().anyMatch(Character::isLowerCase);
  }

  /** Whether the word is of capitals and digits alone, the first and the last a capital. */
  static boolean isAcronym(String word) {
    return ACRONYM.matcher(word).matches();
  }

  /** Whether it is single letters, each with its dot and apart from the next: {@code A. P. J.}. */
  static boolean areInitials(String written) {
    return INITIALS.matcher(written).matches();
  }

  /** Whether the word is more than signs. */
  static boolean hasLetterOrDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetterOrDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The text with each run of blanks and line breaks made one blank. */
  static String oneLine(String text) {
    return isOneLine(text) ? text : BLANKS.matcher(text).replaceAll(" ");
  }

  private static boolean isOneLine(String surface) {
    for (int i = 0; i < surface.length(); i++) {
      char letter = surface.charAt(i);
      if (letter < ' ' || letter == ' ' && surface.startsWith("  ", i)) {
        return false;
      }
    }
    return true;
  }
}
