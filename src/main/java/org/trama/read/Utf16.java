package org.trama.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Recognises text in units of two bytes: by its byte order mark, or because every second byte is
 * zero.
 */
final class Utf16 {
  private static final int SAMPLE = 1 << 12;

  private Utf16() {}

  static Optional<Charset> of(byte[] bytes) {
    if (bytes.length < 2) {
      return Optional.empty();
    }
    int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    if (first == 0xFFFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (first == 0xFEFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return byZeros(bytes);
  }

  private static Optional<Charset> byZeros(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int high = 0;
    int low = 0;
    for (int i = 0; i < pairs; i++) {
      high += bytes[2 * i] == 0 ? 1 : 0;
      low += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (low * 10 > pairs * 7 && high * 50 < pairs) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (high * 10 > pairs * 7 && low * 50 < pairs) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }
}
