package org.trama.annotate;

import org.trama.model.AnnotatedDocument;
import org.trama.model.Document;

/** Gives a document its grammar. Implementations are safe for use by several threads at once. */
public interface Annotator {
  /** The article of {@code document}, sentence by sentence; the same for the same text. */
  AnnotatedDocument annotate(Document document);
}
