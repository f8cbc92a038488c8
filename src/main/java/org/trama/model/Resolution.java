package org.trama.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the corpus as a whole says, the same whatever the order of the documents.
 *
 * @param entities the canonical entities, by key; every one that the documents or other entities
 *     refer to
 * @param documents by path
 * @param reprints path of each document that has nearly the text of another, with the path of that
 *     other, which is nobody's reprint
 * @param corrections what became of every correction, in the order of their file
 */
public record Resolution(
    List<Entity> entities,
    List<ResolvedDocument> documents,
    Map<String, String> reprints,
    List<CorrectionOutcome> corrections) {
  public Resolution {
    entities = List.copyOf(entities);
    documents = List.copyOf(documents);
    reprints = Collections.unmodifiableMap(new TreeMap<>(reprints));
    corrections = List.copyOf(corrections);
  }

  /** A corpus without reprints and corrections. */
  public Resolution(List<Entity> entities, List<ResolvedDocument> documents) {
    this(entities, documents, Map.of(), List.of());
  }
}
