package org.trama.export;

import java.util.function.Consumer;

/**
 * A property graph that is made while it is read, in the same order each time. Every end of an edge
 * is a node.
 */
interface Network {
  void nodes(Steps steps, Consumer<PropertyNode> to);

  void edges(Steps steps, Consumer<PropertyEdge> to);
}
