package org.trama.store;

import java.util.Objects;
import org.apache.jena.graph.Graph;

/**
 * A graph and what it is called in the dataset.
 *
 * @param iri its name
 * @param graph what it holds; no blank nodes
 */
public record NamedGraph(String iri, Graph graph) {
  public NamedGraph {
    Objects.requireNonNull(iri);
    Objects.requireNonNull(graph);
  }
}
