package org.trama.pipeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over a sequence of parts; where one part ends and the next begins matters. */
final class Digest {
  private final MessageDigest sha256;

  Digest() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static String of(String... parts) {
    Digest digest = new Digest();
    for (String part : parts) {
      digest.add(part.getBytes(StandardCharsets.UTF_16BE));
    }
    return digest.hex();
  }

  Digest add(String part) {
    return add(part.getBytes(StandardCharsets.UTF_16BE));
  }

  Digest add(byte[] part) {
    sha256.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
    sha256.update(part);
    return this;
  }

  String hex() {
    return HexFormat.of().formatHex(sha256.digest());
  }
}
