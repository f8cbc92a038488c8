package org.trama.export.statement;

import java.util.OptionalInt;
import org.apache.jena.graph.Triple;
import org.trama.model.TramaException;

/** What XML 1.0 cannot hold, however it is escaped: most control characters and half surrogates. */
public final class XmlLimits {
  private XmlLimits() {}

  /**
   * Throws {@link TramaException} where the text of a statement has a character that no XML file
   * can hold: dropping it would move every offset into the text.
   */
  public static void check(Triple triple) {
    if (triple.getObject().isLiteral()
        && firstUnfit(triple.getObject().getLiteralLexicalForm()).isPresent()) {
      refuse(triple);
    }
  }

  private static void refuse(Triple triple) {
    String text = triple.getObject().getLiteralLexicalForm();
    int place = firstUnfit(text).orElseThrow();
    throw new TramaException(
        String.format(
            "RDF/XML cannot hold the character U+%04X, which stands at offset %d of %s of %s; choose"
                + " another format, such as ttl, or leave the texts out",
            text.codePointAt(place), place, triple.getPredicate(), triple.getSubject()));
  }

  /** Offset of the first character outside the production {@code Char} of XML 1.0. */
  static OptionalInt firstUnfit(String text) {
    int place = 0;
    while (place < text.length()) {
      int character = text.codePointAt(place);
      if (!isFit(character)) {
        return OptionalInt.of(place);
      }
      place += Character.charCount(character);
    }
    return OptionalInt.empty();
  }

  private static boolean isFit(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }
}
