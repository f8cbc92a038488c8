package org.trama.export;

import java.util.List;

/**
 * A node of a network.
 *
 * @param id its IRI
 * @param labels what it is, the general before the specific
 * @param cells its attributes
 */
record PropertyNode(String id, List<String> labels, Cells<NodeColumn> cells) {
  PropertyNode {
    labels = List.copyOf(labels);
  }
}
