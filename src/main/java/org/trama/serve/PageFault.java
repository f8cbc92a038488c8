package org.trama.serve;

import org.trama.model.TramaException;

/**
 * Says that a page cannot be shown as it was asked for, under which HTTP status, and what to do
 * about it.
 */
final class PageFault extends TramaException {
  private static final long serialVersionUID = 1L;
  private final int status;

  PageFault(int status, String message) {
    super(message);
    this.status = status;
  }

  int status() {
    return status;
  }
}
