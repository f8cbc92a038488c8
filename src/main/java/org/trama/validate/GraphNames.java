package org.trama.validate;

import java.util.Objects;
import org.apache.jena.graph.Node;

/**
 * Which graphs of a dataset are not documents.
 *
 * @param entities the canonical entities
 * @param derived what is computed across documents
 * @param ontology the ontology
 */
public record GraphNames(Node entities, Node derived, Node ontology) {
  public GraphNames {
    Objects.requireNonNull(entities);
    Objects.requireNonNull(derived);
    Objects.requireNonNull(ontology);
  }

  boolean isDocument(Node name) {
    return !name.equals(entities) && !name.equals(derived) && !name.equals(ontology);
  }
}
