package org.trama.evaluate;

import org.trama.model.TramaException;

/** Annotations or texts that cannot be read. */
public final class EvaluationException extends TramaException {
  private static final long serialVersionUID = 1L;

  EvaluationException(String message) {
    super(message);
  }

  EvaluationException(String message, Throwable cause) {
    super(message, cause);
  }
}
