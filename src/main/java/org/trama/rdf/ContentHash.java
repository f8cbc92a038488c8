package org.trama.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short digests of content, for names that are the same wherever the content is. */
final class ContentHash {
  private static final int LENGTH = 16;

  private ContentHash() {}

  /**
   * Sixteen hexadecimal digits; the parts are told apart, so that {@code ab, c} and {@code a, bc}
   * differ.
   */
  static String of(String... parts) {
    StringBuilder content = new StringBuilder();
    for (String part : parts) {
      content.append(part.length()).append(':').append(part);
    }
    byte[] bytes = content.toString().getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha256().digest(bytes)).substring(0, LENGTH);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
