package org.trama.knowledge;

import org.trama.model.TramaException;

/**
 * A file of the ontology that cannot be used; the message names the file, the entry and what is
 * wrong with it.
 */
public final class KnowledgeException extends TramaException {
  private static final long serialVersionUID = 1L;

  KnowledgeException(String message) {
    super(message);
  }

  KnowledgeException(String message, Throwable cause) {
    super(message, cause);
  }
}
