package org.trama.serve.atlas;

import java.util.List;
import java.util.Objects;

/**
 * An entity as lists show it.
 *
 * @param iri of the node
 * @param kind local name of its class
 * @param label canonical name
 * @param names other names, sorted
 * @param events in how many it has a part
 * @param mentions how often documents name it
 */
public record EntityEntry(
    String iri, String kind, String label, List<String> names, int events, int mentions) {
  public EntityEntry {
    Objects.requireNonNull(iri);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(label);
    names = List.copyOf(names);
  }

  /** The entity as what fills a role. */
  public Party party() {
    return new Party(iri, label, true);
  }

  /** By the IRI alone: lists of many are made of these. */
  @Override
  public int hashCode() {
    return iri.hashCode();
  }
}
