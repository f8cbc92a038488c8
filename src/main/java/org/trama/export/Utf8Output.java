package org.trama.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes text in UTF-8. */
final class Utf8Output {
  private final OutputStream out;

  Utf8Output(OutputStream out) {
    this.out = new BufferedOutputStream(out, 1 << 16);
  }

  /** Throws {@link ExportException} where it cannot be written. */
  Utf8Output write(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      return this;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Writes what is still held, and leaves the stream open. */
  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static ExportException failed(IOException e) {
    return new ExportException("the export cannot be written: " + e.getMessage(), e);
  }
}
