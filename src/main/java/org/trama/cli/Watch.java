package org.trama.cli;

import org.trama.serve.TramaServer;
import org.trama.store.GraphStore;

/** What goes on beside a server. */
interface Watch {
  /** Nothing. */
  Watch NONE = (store, server) -> {};

  /** Begins, and returns at once. */
  void start(GraphStore store, TramaServer server);
}
