package org.trama.export.propertygraph;

import java.util.List;
import org.trama.export.column.Cells;

/**
 * A node of a network.
 *
 * @param id its IRI
 * @param labels what it is, the general before the specific
 * @param cells its attributes
 */
public record PropertyNode(String id, List<String> labels, Cells<NodeColumn> cells) {
  public PropertyNode {
    labels = List.copyOf(labels);
  }
}
