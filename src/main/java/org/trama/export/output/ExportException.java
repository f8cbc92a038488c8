package org.trama.export.output;

import org.trama.model.TramaException;

/** What is exported cannot be written. The message says why. */
public final class ExportException extends TramaException {
  private static final long serialVersionUID = 1L;

  /** A failure of the stream or file beneath. */
  public ExportException(String message, Throwable cause) {
    super(message, cause);
  }
}
