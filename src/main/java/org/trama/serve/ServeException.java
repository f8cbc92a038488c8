package org.trama.serve;

import org.trama.model.TramaException;

/** A server that cannot be started as it was asked to. */
public final class ServeException extends TramaException {
  private static final long serialVersionUID = 1L;

  ServeException(String message) {
    super(message);
  }

  ServeException(String message, Throwable cause) {
    super(message, cause);
  }
}
