package org.trama.export;

import org.trama.model.TramaException;

/** What is exported cannot be written. The message says why. */
public final class ExportException extends TramaException {
  private static final long serialVersionUID = 1L;

  ExportException(String message, Throwable cause) {
    super(message, cause);
  }
}
