package org.trama.serve.document;

import java.util.Comparator;
import org.apache.jena.graph.Node;

/**
 * A stretch of a text that a node stands for.
 *
 * @param begin offset of its first character
 * @param end offset after its last
 * @param node mention or passage
 */
record Excerpt(int begin, int end, Node node) {
  /** In the order of the text, longer ones first. */
  static final Comparator<Excerpt> ORDER =
      Comparator.comparing(Excerpt::begin)
          .thenComparing(excerpt -> -excerpt.end())
          .thenComparing(Excerpt::fragment);

  boolean covers(int at) {
    return begin <= at && at < end;
  }

  /** What its IRI adds to that of the document. */
  String fragment() {
    return node.getURI().substring(node.getURI().indexOf('#') + 1);
  }
}
