package org.trama.read;

/**
 * Bytes to be read as one document or as an archive of several.
 *
 * @param path of the file, or of the member of an archive
 * @param bytes never changed
 */
record Content(String path, byte[] bytes) {
  /** Whether the bytes begin with {@code magic}, a character for each byte. */
  boolean startsWith(String magic) {
    if (bytes.length < magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((bytes[i] & 0xFF) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code mark} stands somewhere in the last {@code length} bytes. */
  boolean endHas(String mark, int length) {
    int from = Math.max(0, bytes.length - length);
    String end =
        new String(bytes, from, bytes.length - from, java.nio.charset.StandardCharsets.ISO_8859_1);
    return end.contains(mark);
  }
}
