package org.trama.annotate;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text as the engine can read it, and the way back: abbreviations that it takes for ends of
 * sentences lose their dots, single quotation marks become double ones, and the name of a newspaper
 * loses its own. Every position of the plain text maps to one of the original.
 */
final class PlainText {
  /**
   * {@code EE. UU.}, {@code EE.UU.}, {@code U.R.S.S.}, {@code S. M.}: capitals with dots; the dot
   * of {@code EU.,}, and that of {@code Marcos Jr. firmó}.
   */
  private static final Pattern INITIALS =
      Pattern.compile(
          "(?<![\\p{L}.])(?:\\p{Lu}{1,2}\\.\\s?){2,}(?<!\\s)|\\p{L}\\.(?=,)|(?<=\\bJr)\\.(?=\\s\\p{Ll})");

  /** {@code 'The Guardian'}, {@code ‘No hay pacto’}, but no apostrophes: {@code Côte d'Ivoire}. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?<![\\p{L}\\d'])(?:'(?=[\\p{L}¿¡])([^'\"\\n]{1,300}?)(?<=[\\p{L}\\d.!?…%])'|‘([^‘’\\n]{1,300})’)(?![\\p{L}\\d'])");

  /** {@code el diario "Al Akhbar"}: a name that the noun before it announces. */
  private static final Pattern PAPER =
      Pattern.compile(
          "(?<=\\b(?:diarios?|periódicos?|agencias?|semanarios?|rotativos?|revistas?|cadenas?|canal|portal|tabloide|emisora)\\s)[\"«“](?=\\p{Lu})[^\"«»“”,\\n]{2,40}[\"»”]");

  private final String text;
  private final int[] origin;

  private PlainText(String text, int[] origin) {
    this.text = text;
    this.origin = origin;
  }

  static PlainText of(String written) {
    String original = doublyQuoted(written);
    BitSet dropped = dropped(original);
    StringBuilder plain = new StringBuilder();
    int[] origin = new int[original.length() + 1];
    for (int i = dropped.nextClearBit(0); i < original.length(); i = dropped.nextClearBit(i + 1)) {
      origin[plain.length()] = i;
      plain.append(original.charAt(i));
    }
    origin[plain.length()] = original.length();
    return new PlainText(plain.toString(), origin);
  }

  /** The same text, as long, with double quotation marks. */
  private static String doublyQuoted(String text) {
    StringBuilder quoted = new StringBuilder(text);
    Matcher quotation = QUOTED.matcher(text);
    while (quotation.find()) {
      quoted.setCharAt(quotation.start(), '"');
      quoted.setCharAt(quotation.end() - 1, '"');
    }
    return quoted.toString();
  }

  /** Offsets of what the engine is not to see; the last dot of a text ends its last sentence. */
  private static BitSet dropped(String text) {
    BitSet dropped = new BitSet();
    Matcher initials = INITIALS.matcher(text);
    while (initials.find()) {
      int end = initials.end() == text.length() ? initials.end() - 1 : initials.end();
      IntStream.range(initials.start(), end)
          .filter(i -> !Character.isLetter(text.charAt(i)))
          .forEach(dropped::set);
    }
    Matcher paper = PAPER.matcher(text);
    while (paper.find()) {
      dropped.set(paper.start());
      dropped.set(paper.end() - 1);
    }
    return dropped;
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
