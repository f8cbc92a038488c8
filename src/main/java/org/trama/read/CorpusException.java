package org.trama.read;

import org.trama.model.TramaException;

/** The corpus folder, or a table of metadata in it, cannot be used as it is. */
public final class CorpusException extends TramaException {
  private static final long serialVersionUID = 1L;

  CorpusException(String message) {
    super(message);
  }

  CorpusException(String message, Throwable cause) {
    super(message, cause);
  }
}
