package org.trama.serve.data;

import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Something beside the pages that is to be had at a path of its own.
 *
 * @param path such as {@code /.well-known/void}
 * @param content what is to be had there
 */
public record Publication(String path, Content content) {
  /** What a publication gives. */
  public sealed interface Content {}

  /**
   * The same text always.
   *
   * @param mediaType such as {@code application/ld+json}
   * @param text itself
   */
  public record OfText(String mediaType, String text) implements Content {}

  /**
   * What is to be said of the dataset: in Turtle, or in another form of RDF that the visitor
   * prefers. Asked for once, and again when the dataset has changed.
   *
   * @param of makes it, within a transaction
   */
  public record OfGraph(Function<DatasetGraph, Graph> of) implements Content {}

  /** A text at a path. */
  public static Publication text(String path, String mediaType, String text) {
    return new Publication(path, new OfText(mediaType, text));
  }

  /** A graph at a path. */
  public static Publication graph(String path, Function<DatasetGraph, Graph> of) {
    return new Publication(path, new OfGraph(of));
  }
}
