package org.trama.annotate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as the engine can read it, and the way back: abbreviations that it takes for ends of
 * sentences lose their dots. Every position of the plain text maps to one of the original.
 */
final class PlainText {
  /**
   * {@code EE. UU.}, {@code EE.UU.}, {@code U.R.S.S.}, {@code S. M.}: capitals with dots; the dot
   * of {@code EU.,}, and that of {@code Marcos Jr. firmó}.
   */
  private static final Pattern INITIALS =
      Pattern.compile(
          "(?<![\\p{L}.])(?:\\p{Lu}{1,2}\\.\\s?){2,}(?<!\\s)|\\p{L}\\.(?=,)|(?<=\\bJr)\\.(?=\\s\\p{Ll})");

  private final String text;
  private final int[] origin;

  private PlainText(String text, int[] origin) {
    this.text = text;
    this.origin = origin;
  }

  static PlainText of(String original) {
    StringBuilder plain = new StringBuilder();
    int[] origin = new int[original.length() + 1];
    Matcher initials = INITIALS.matcher(original);
    int at = 0;
    while (initials.find()) {
      at = copy(original, at, initials.start(), plain, origin, false);
      boolean endsText = initials.end() == original.length();
      at = copy(original, at, endsText ? initials.end() - 1 : initials.end(), plain, origin, true);
    }
    copy(original, at, original.length(), plain, origin, false);
    origin[plain.length()] = original.length();
    return new PlainText(plain.toString(), origin);
  }

  private static int copy(
      String from, int begin, int end, StringBuilder to, int[] origin, boolean lettersOnly) {
    for (int i = begin; i < end; i++) {
      if (!lettersOnly || Character.isLetter(from.charAt(i))) {
        origin[to.length()] = i;
        to.append(from.charAt(i));
      }
    }
    return end;
  }

  String text() {
    return text;
  }

  /** Offset in the original of the character at {@code begin} of the plain text. */
  int begin(int begin) {
    return origin[begin];
  }

  /**
   * Offset in the original after the character before {@code end} of the plain text, with the dot
   * that closes initials.
   */
  int end(int end, String original) {
    int after = origin[end - 1] + 1;
    boolean dropped = end < origin.length && origin[end] > after && original.charAt(after) == '.';
    return dropped ? after + 1 : after;
  }
}
