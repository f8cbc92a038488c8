package org.trama.validate;

import org.apache.jena.graph.Node;

/**
 * A way to break one graph of the sample.
 *
 * @param shape local name of the shape that must notice
 * @param graph the graph that is broken
 * @param update SPARQL that breaks it
 */
record Fault(String shape, Node graph, String update) {
  @Override
  public String toString() {
    return shape + ": " + update;
  }
}
