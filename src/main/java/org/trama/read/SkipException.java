package org.trama.read;

/**
 * Gives up the document at hand; ends as a {@link Skipped} at the boundary of the document, never
 * further up.
 */
final class SkipException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final SkipReason reason;

  SkipException(SkipReason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  SkipReason reason() {
    return reason;
  }
}
