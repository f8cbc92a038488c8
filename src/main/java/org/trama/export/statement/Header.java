package org.trama.export.statement;

import java.time.Instant;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The description that an export of RDF has at its end: a graph of its own, which counts what
 * stands before it. Not every export has one.
 */
public final class Header implements AutoCloseable {
  private final String base;
  private final Optional<DatasetTally> tally;
  private final Optional<Instant> made;

  private Header(String base, Optional<DatasetTally> tally, Optional<Instant> made) {
    this.base = base;
    this.tally = tally;
    this.made = made;
  }

  /** No description. */
  public static Header none() {
    return new Header("", Optional.empty(), Optional.empty());
  }

  /** A description under names that begin with {@code base}, with a date where one is given. */
  public static Header under(String base, Optional<Instant> made) {
    return new Header(base, Optional.of(new DatasetTally()), made);
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
    return tally.map(counts -> DatasetDescription.of(counts, base, made));
  }

  @Override
  public void close() {
    tally.ifPresent(DatasetTally::close);
  }
}
