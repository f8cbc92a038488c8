package org.trama.store;

import org.trama.model.TramaException;

/**
 * A store directory cannot be used as it is: taken by another process, of another kind, or on a
 * full disk.
 */
public final class StoreException extends TramaException {
  private static final long serialVersionUID = 1L;

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
