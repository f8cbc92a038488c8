package org.trama.rdf;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Text made safe as a part of an IRI. Different texts give different parts. */
final class IriText {
  private static final String UNRESERVED = "-._~";

  private IriText() {}

  /**
   * One path segment in ASCII: all but unreserved characters are percent-encoded, {@code .} and
   * {@code ..} too.
   */
  static String segment(String text) {
    if (text.equals(".") || text.equals("..")) {
      return text.replace(".", "%2E");
    }
    return encode(text, c -> c < 0x80 && isPlain(c));
  }

  /** A relative path whose slashes stay slashes. */
  static String path(String text) {
    return Arrays.stream(text.split("/", -1))
        .map(IriText::segment)
        .collect(Collectors.joining("/"));
  }

  /** A local name as people write it in Turtle: letters of every script stay. */
  static String localName(String text) {
    return encode(text, IriText::isPlain);
  }

  /** The text that {@link #segment} or {@link #path} made this part of. */
  static String decode(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static boolean isPlain(int c) {
    return Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0;
  }

  private static String encode(String text, IntPredicate plain) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (plain.test(c)) {
                out.appendCodePoint(c);
              } else {
                escape(Character.toString(c), out);
              }
            });
    return out.toString();
  }

  private static void escape(String character, StringBuilder out) {
    for (byte octet : character.getBytes(StandardCharsets.UTF_8)) {
      out.append(String.format("%%%02X", octet & 0xFF));
    }
  }
}
