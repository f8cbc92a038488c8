package org.trama.serve.atlas;

import java.util.Objects;

/**
 * What fills a role of an event.
 *
 * @param iri of the node
 * @param label its name, or the words of the document
 * @param entity whether it has a name of its own, and so a page
 */
public record Party(String iri, String label, boolean entity) {
  public Party {
    Objects.requireNonNull(iri);
    Objects.requireNonNull(label);
  }

  /** By the IRI alone: lists of many are made of these. */
  @Override
  public int hashCode() {
    return iri.hashCode();
  }
}
