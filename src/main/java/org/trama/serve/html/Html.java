package org.trama.serve.html;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of a page. It is made from text, which is always escaped, and from elements, whose names
 * and attributes the program writes: so nothing that a document says can become markup.
 */
public final class Html {
  private final String markup;

  /** Well-formed HTML, as elements write it. */
  Html(String markup) {
    this.markup = markup;
  }

  /** The characters of {@code text}, whatever they are. */
  public static Html text(String text) {
    return new Html(escape(text));
  }

  /** Pieces one after another. */
  public static Html of(Html... pieces) {
    return of(List.of(pieces));
  }

  /** Pieces one after another. */
  public static Html of(List<Html> pieces) {
    return new Html(pieces.stream().map(Html::markup).collect(Collectors.joining()));
  }

  /** The piece as it is sent. */
  public String markup() {
    return markup;
  }

  /**
   * The text as HTML and XML write it, within attributes too; what XML cannot hold becomes U+FFFD.
   */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(character -> escape(character, out));
    return out.toString();
  }

  private static void escape(int character, StringBuilder out) {
    switch (character) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      case '\t', '\n' -> out.append((char) character);
      default -> out.appendCodePoint(isAllowed(character) ? character : 0xFFFD);
    }
  }

  private static boolean isAllowed(int character) {
    boolean surrogate =
        character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    return !Character.isISOControl(character) && !surrogate;
  }
}
