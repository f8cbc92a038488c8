package org.trama.export;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The description that an export of RDF has at its end: a graph of its own, which counts what
 * stands before it. Not every export has one.
 */
final class Header implements AutoCloseable {
  private final String base;
  private final Optional<DatasetTally> tally;

  private Header(String base, Optional<DatasetTally> tally) {
    this.base = base;
    this.tally = tally;
  }

  static Header none() {
    return new Header("", Optional.empty());
  }

  /** A description under names that begin with {@code base}. */
  static Header under(String base) {
    return new Header(base, Optional.of(new DatasetTally()));
  }

  /** A statement that is exported, with its line. */
  void passes(Node graph, Triple triple, String line) {
    tally.ifPresent(counts -> counts.add(graph, triple, line));
  }

  /** The line of a statement that is exported but once. */
  void passes(String line) {
    tally.ifPresent(counts -> counts.add(line));
  }

  /** Whether a graph is an earlier description, which this one takes the place of. */
  boolean replaces(Node graph) {
    return tally.isPresent() && graph.equals(name());
  }

  Node name() {
    return DatasetDescription.graphName(base);
  }

  /** The description of all that passed; none where there is to be none. */
  Optional<Graph> graph() {
    return tally.map(counts -> DatasetDescription.of(counts, base));
  }

  @Override
  public void close() {
    tally.ifPresent(DatasetTally::close);
  }
}
