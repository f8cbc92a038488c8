package org.trama.pipeline;

import org.trama.model.TramaException;

/** A build cannot begin or go on. */
public final class BuildException extends TramaException {
  private static final long serialVersionUID = 1L;

  BuildException(String message) {
    super(message);
  }

  BuildException(String message, Throwable cause) {
    super(message, cause);
  }
}
