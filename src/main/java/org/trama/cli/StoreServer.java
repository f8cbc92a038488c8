package org.trama.cli;

import org.trama.store.GraphStore;

/** Answers SPARQL queries over HTTP from a store. */
interface StoreServer {
  /**
   * Serves until the process is told to end.
   *
   * @param store open for as long as it is served
   * @param host name or address to listen at
   * @param port to listen at; 0 for any that is free
   * @param console told where it is served
   */
  void serve(GraphStore store, String host, int port, Console console);

  /** The same with something that goes on beside the server, where the server can have that. */
  default void serve(GraphStore store, String host, int port, Console console, Watch watch) {
    serve(store, host, port, console);
  }
}
