package org.trama.read;

import java.util.Objects;

/**
 * No document was made of a file.
 *
 * @param path relative to the corpus root
 * @param reason of which kind the obstacle is
 * @param detail what exactly was found and what can be done about it
 */
public record Skipped(String path, SkipReason reason, String detail) implements ReadOutcome {
  public Skipped {
    Objects.requireNonNull(path);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(detail);
  }

  /** {@code informe.pdf: it is encrypted; save a copy without a password}. */
  @Override
  public String toString() {
    return path + ": " + message();
  }

  /** Reason and detail as one sentence without the path. */
  public String message() {
    return detail.isEmpty() ? reason.sentence() : reason.sentence() + ": " + detail;
  }
}
