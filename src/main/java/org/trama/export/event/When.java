package org.trama.export.event;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.trama.export.graph.Facts;
import org.trama.export.graph.Terms;

/**
 * When something happens, as the graph writes it.
 *
 * @param start first day, ISO 8601
 * @param end last day, ISO 8601
 * @param text in the words of the document
 */
public record When(Optional<String> start, Optional<String> end, Optional<String> text) {
  /** What a graph says of the node of a time. */
  public static When of(Facts facts, Node graph, Node time) {
    return new When(
        facts.text(graph, time, Terms.START),
        facts.text(graph, time, Terms.END),
        facts.text(graph, time, Terms.TEXT));
  }
}
