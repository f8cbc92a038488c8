package org.trama.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trama.read.TextDecoder.Decoded;

/**
 * Plain text and Markdown, character for character as the file has it, but for line ends, which all
 * become {@code \n}.
 */
final class PlainText implements Format {
  private final String mediaType;

  PlainText(String mediaType) {
    this.mediaType = mediaType;
  }

  @Override
  public Article read(Content content) {
    Decoded decoded = TextDecoder.decode(content.bytes(), Optional.empty());
    String text = decoded.text();
    if (isBinary(text)) {
      throw new SkipException(
          SkipReason.BINARY, "its bytes are no characters; give it the extension of its format");
    }
    return new Article(
        text.replace("\r\n", "\n").replace('\r', '\n').replace('\0', ' '),
        mediaType,
        Facts.ofTitle(title(text)),
        warnings(decoded));
  }

  /**
   * What cannot be told from the bytes without doubt; throws where the text is not worth reading
   * for it.
   */
  static List<String> warnings(Decoded decoded) {
    if (decoded.isDamaged()) {
      String detail = "%d of %d characters do not exist in %s; save it as UTF-8";
      throw new SkipException(
          SkipReason.MALFORMED,
          String.format(
              Locale.ROOT,
              detail,
              decoded.lost(),
              decoded.text().length(),
              decoded.charset().name()));
    }
    List<String> warnings = new ArrayList<>();
    if (decoded.lost() > 0) {
      warnings.add(
          "characters that are unreadable in " + decoded.charset() + ": " + decoded.lost());
    }
    return warnings;
  }

  /** One control character in a hundred is more than any text has. */
  private static boolean isBinary(String text) {
    return text.chars().filter(PlainText::isControl).count() * 100 > text.length();
  }

  private static boolean isControl(int c) {
    return c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 0x7F;
  }

  /** The first heading of a Markdown text that begins with one. */
  private Optional<String> title(String text) {
    return mediaType.equals("text/markdown")
        ? text.lines()
            .filter(line -> !line.isBlank())
            .findFirst()
            .filter(line -> line.startsWith("# "))
            .flatMap(line -> Facts.present(line.substring(2)))
        : Optional.empty();
  }
}
