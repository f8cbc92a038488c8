package org.trama.export.event;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.trama.export.graph.Facts;
import org.trama.export.graph.Terms;

/**
 * A quantity, as the graph writes it.
 *
 * @param min at least so many
 * @param max at most so many
 * @param unit of what
 * @param text in the words of the document
 */
public record HowMuch(
    Optional<String> min, Optional<String> max, Optional<String> unit, Optional<String> text) {
  /** What a graph says of the node of a quantity. */
  public static HowMuch of(Facts facts, Node graph, Node quantity) {
    return new HowMuch(
        facts.number(graph, quantity, Terms.MIN),
        facts.number(graph, quantity, Terms.MAX),
        facts.text(graph, quantity, Terms.UNIT),
        facts.text(graph, quantity, Terms.TEXT));
  }
}
