package org.trama.cli;

import java.util.concurrent.Callable;
import org.trama.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves a store. */
@Command(
    name = "serve",
    description = {
      "Serve the graph store over HTTP, for reading only: a page at /, SPARQL at /trama/sparql.",
      "Runs until it is stopped. Meanwhile no other command can open the store; query --endpoint can ask it."
    })
final class ServeCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  @Mixin private ServeOptions where;

  private final Setup setup;

  ServeCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() {
    try (GraphStore open = GraphStore.openExisting(store.directory())) {
      setup.server().serve(open, where.host(), where.port(), setup.console());
    }
    return ExitStatus.DONE;
  }
}
