package org.trama.export.propertygraph;

/**
 * Writes a network in one format: first nodes, then edges, then {@link #close}, which completes the
 * file and leaves the stream beneath open.
 */
public interface NetworkWriter extends AutoCloseable {
  void node(PropertyNode node);

  void edge(PropertyEdge edge);

  @Override
  void close();
}
