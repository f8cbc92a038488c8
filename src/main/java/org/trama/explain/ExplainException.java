package org.trama.explain;

import org.trama.model.TramaException;

/** A node that was asked for by a name that nothing, or more than one thing, goes by. */
public final class ExplainException extends TramaException {
  private static final long serialVersionUID = 1L;

  ExplainException(String message) {
    super(message);
  }
}
