package org.trama.model;

import java.util.List;

/**
 * What the corpus as a whole says, the same whatever the order of the documents.
 *
 * @param entities the canonical entities, by key; every one that the documents or other entities refer to
 * @param documents by path
 */
public record Resolution(List<Entity> entities, List<ResolvedDocument> documents) {
  public Resolution {
    entities = List.copyOf(entities);
    documents = List.copyOf(documents);
  }
}
