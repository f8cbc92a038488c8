package org.trama.read;

import java.text.Normalizer;

/**
 * Text taken out of a layout, with what only served the layout removed. Not for files that are
 * plain text already.
 */
final class Prose {
  private Prose() {}

  /**
   * One line: composed characters, single spaces, no control or invisible characters, no space
   * around it.
   */
  static String line(String raw) {
    return Normalizer.normalize(raw, Normalizer.Form.NFC)
        .replaceAll("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]", "")
        .replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ")
        .strip();
  }

  /** The lines of {@code raw}, each as {@link #line(String)} has it, without the empty ones. */
  static String lines(String raw) {
    StringBuilder text = new StringBuilder();
    raw.lines()
        .map(Prose::line)
        .filter(line -> !line.isEmpty())
        .forEach(line -> text.append(text.isEmpty() ? "" : "\n").append(line));
    return text.toString();
  }
}
