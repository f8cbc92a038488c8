package org.trama.extract;

import org.trama.model.AnnotatedDocument;
import org.trama.model.Extraction;

/**
 * Finds what one document says. Implementations are pure and safe for use by several threads at
 * once.
 */
public interface Extractor {
  /** Everything that {@code document} says; the same for the same document. */
  Extraction extract(AnnotatedDocument document);
}
