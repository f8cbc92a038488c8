package org.trama.model;

import java.util.Objects;

/**
 * A document and what it says, in the identifiers of the corpus: entity ids are keys of {@link Resolution#entities()},
 * event ids are the same wherever the same event is told.
 *
 * @param document the document
 * @param extraction what it says
 */
public record ResolvedDocument(Document document, Extraction extraction) {
  public ResolvedDocument {
    Objects.requireNonNull(document);
    Objects.requireNonNull(extraction);
  }
}
