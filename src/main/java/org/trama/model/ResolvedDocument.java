package org.trama.model;

import java.util.List;
import java.util.Objects;

/**
 * A document and what it says, in the identifiers of the corpus: entity ids are keys of {@link
 * Resolution#entities()}, event ids are the same wherever the same event is told.
 *
 * @param document the document
 * @param extraction what it says
 * @param claimNames lasting names of the claims, in their order
 */
public record ResolvedDocument(Document document, Extraction extraction, List<String> claimNames) {
  public ResolvedDocument {
    Objects.requireNonNull(document);
    Objects.requireNonNull(extraction);
    claimNames = List.copyOf(claimNames);
    if (claimNames.size() != extraction.claims().size()) {
      throw new IllegalArgumentException(
          claimNames.size() + " names for " + extraction.claims().size() + " claims");
    }
  }

  /** A document whose claims have the names that {@link ClaimNames} gives them as they stand. */
  public ResolvedDocument(Document document, Extraction extraction) {
    this(document, extraction, ClaimNames.of(extraction.claims()));
  }
}
