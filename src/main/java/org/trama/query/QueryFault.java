package org.trama.query;

import org.trama.model.TramaException;

/** A query that cannot be understood or answered as it was asked. */
public final class QueryFault extends TramaException {
  private static final long serialVersionUID = 1L;

  QueryFault(String message, Throwable cause) {
    super(message, cause);
  }
}
