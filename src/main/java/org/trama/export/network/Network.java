package org.trama.export.network;

import java.util.function.Consumer;
import org.trama.export.output.Steps;
import org.trama.export.propertygraph.PropertyEdge;
import org.trama.export.propertygraph.PropertyNode;

/**
 * A property graph that is made while it is read, in the same order each time. Every end of an edge
 * is a node.
 */
public interface Network {
  void nodes(Steps steps, Consumer<PropertyNode> to);

  void edges(Steps steps, Consumer<PropertyEdge> to);
}
