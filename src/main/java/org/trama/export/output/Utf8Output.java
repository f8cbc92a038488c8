package org.trama.export.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes text in UTF-8. */
public final class Utf8Output {
  private static final int ROOM = 1 << 16;

  private final OutputStream out;
  private final byte[] held = new byte[ROOM];
  private int size;

  /** Text for a stream, held back until there is much of it or {@link #flush} is called. */
  public Utf8Output(OutputStream out) {
    this.out = out;
  }

  /** Throws {@link ExportException} where it cannot be written. */
  public Utf8Output write(String text) {
    return write(text, 0, text.length());
  }

  /** Writes a part of a text, which breaks no pair of code units. */
  public Utf8Output write(String text, int begin, int end) {
    int next = begin;
    while (next < end) {
      next = ascii(text, next, end);
      if (next < end) {
        next = others(text, next, end);
      }
    }
    return this;
  }

  /** Nearly all is ASCII, which needs no encoder. Returns where that ends. */
  private int ascii(String text, int begin, int end) {
    if (size == ROOM) {
      empty();
    }
    int stop = Math.min(end, begin + ROOM - size);
    int next = begin;
    while (next < stop && text.charAt(next) < 0x80) {
      held[size++] = (byte) text.charAt(next++);
    }
    return next;
  }

  private int others(String text, int begin, int end) {
    int next = begin;
    while (next < end && text.charAt(next) >= 0x80) {
      next++;
    }
    for (byte unit : text.substring(begin, next).getBytes(StandardCharsets.UTF_8)) {
      if (size == ROOM) {
        empty();
      }
      held[size++] = unit;
    }
    return next;
  }

  /** Writes what is still held, and leaves the stream open. */
  public void flush() {
    empty();
    try {
      out.flush();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void empty() {
    try {
      out.write(held, 0, size);
      size = 0;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static ExportException failed(IOException e) {
    return new ExportException("the export cannot be written: " + e.getMessage(), e);
  }
}
