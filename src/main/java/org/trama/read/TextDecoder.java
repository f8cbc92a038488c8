package org.trama.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells in which encoding a text is written, by its bytes.
 *
 * <p>UTF-8 where the bytes are valid UTF-8, whatever they declare; UTF-16 where a byte order mark
 * or every second byte says so; UTF-8 with damage where almost all of it is; otherwise the declared
 * encoding, or windows-1252.
 */
final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char REPLACEMENT = '\uFFFD';

  /** Of 1,000 characters, how many may be lost before a text counts as damaged. */
  private static final int TOLERATED_LOSS = 5;

  private TextDecoder() {}

  /** A text with the number of its characters that stand for bytes of no meaning. */
  record Decoded(String text, Charset charset, int lost) {
    /** Whether so much is lost that what remains cannot be trusted. */
    boolean isDamaged() {
      return lost > 0 && (long) lost * 1000 > (long) TOLERATED_LOSS * text.length();
    }
  }

  /**
   * The text of the bytes. The mark that begins a UTF-16 text is dropped; the one of UTF-8 is kept
   * as its first character, because offsets count it.
   */
  static Decoded decode(byte[] bytes, Optional<Charset> declared) {
    Optional<Charset> wide = Utf16.of(bytes);
    if (wide.isPresent()) {
      String text = lenient(bytes, wide.get());
      return decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, wide.get());
    }
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return decoded(repairControls(utf8.get()), StandardCharsets.UTF_8);
    }
    String damaged = lenient(bytes, StandardCharsets.UTF_8);
    if (isMostlyUtf8(damaged)) {
      return decoded(damaged, StandardCharsets.UTF_8);
    }
    Charset charset = declared.filter(TextDecoder::isBelievable).orElse(WINDOWS_1252);
    return decoded(repairControls(lenient(bytes, charset)), charset);
  }

  private static Decoded decoded(String text, Charset charset) {
    return new Decoded(
        text, charset, (int) text.chars().filter(c -> c == REPLACEMENT || c == 0).count());
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String lenient(byte[] bytes, Charset charset) {
    return new String(bytes, charset);
  }

  /** Whether letters that UTF-8 tells of are many times the places where it fails. */
  private static boolean isMostlyUtf8(String lenient) {
    long lost = lenient.chars().filter(c -> c == REPLACEMENT).count();
    long told = lenient.chars().filter(c -> c >= 0x80 && c != REPLACEMENT).count();
    return told > 4 * lost;
  }

  /**
   * Declared UTF-8 was found wrong already, and ISO-8859-1 on the web has always meant
   * windows-1252.
   */
  private static boolean isBelievable(Charset charset) {
    return !charset.equals(StandardCharsets.UTF_8)
        && !charset.equals(StandardCharsets.ISO_8859_1)
        && !charset.equals(StandardCharsets.US_ASCII)
        && !charset.name().startsWith("UTF-");
  }

  /**
   * The same number of characters, with what windows-1252 has at 0x80 to 0x9F in place of control
   * characters: texts that were once read as ISO-8859-1 have those where they had quotation marks.
   */
  private static String repairControls(String text) {
    if (text.chars().noneMatch(TextDecoder::isC1)) {
      return text;
    }
    StringBuilder repaired = new StringBuilder(text);
    for (int i = 0; i < repaired.length(); i++) {
      if (isC1(repaired.charAt(i))) {
        byte[] one = {(byte) repaired.charAt(i)};
        repaired.setCharAt(i, new String(one, WINDOWS_1252).charAt(0));
      }
    }
    return repaired.toString();
  }

  private static boolean isC1(int c) {
    return c >= 0x80 && c <= 0x9F;
  }
}
