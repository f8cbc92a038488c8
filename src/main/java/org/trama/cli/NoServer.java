package org.trama.cli;

import org.trama.model.TramaException;
import org.trama.store.GraphStore;

/** Stands where the server will. */
final class NoServer implements StoreServer {
  @Override
  public void serve(GraphStore store, String host, int port, Console console) {
    throw new TramaException(
        "this version of the program cannot serve; query the store with: trama query");
  }
}
