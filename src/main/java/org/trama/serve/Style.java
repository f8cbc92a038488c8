package org.trama.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet of all pages, packed with the program. */
final class Style {
  private static final String FILE = "estilo.css";

  private Style() {}

  static String text() {
    try (InputStream stream = Style.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("the program was packed without " + FILE);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
