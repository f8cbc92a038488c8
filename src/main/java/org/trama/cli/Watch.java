package org.trama.cli;

import org.trama.serve.TramaServer;
import org.trama.store.GraphStore;

/** What goes on beside a server. */
interface Watch {
  /** Nothing. */
  Watch NONE = (store, server) -> () -> {};

  /** Something that goes on. */
  interface Running extends AutoCloseable {
    /** Ends it, after what must not be left half done. */
    @Override
    void close();
  }

  /** Begins, and returns at once. */
  Running start(GraphStore store, TramaServer server);
}
