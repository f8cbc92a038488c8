package org.trama.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.trama.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  @Option(
      names = "--watch",
      paramLabel = "CORPUS",
      description = {
        "Build again whenever a document in this folder is added, changed or removed, and show the result.",
        "The store must be one that was built from it with no other options."
      })
  private Optional<Path> corpus = Optional.empty();

  private final Setup setup;

  ServeCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() {
    try (GraphStore open = GraphStore.openExisting(store.directory())) {
      setup.server().serve(open, where.host(), where.port(), setup.console(), watch());
    }
    return ExitStatus.DONE;
  }

  private Watch watch() {
    return corpus
        .<Watch>map(folder -> new CorpusWatch(setup, folder, store.directory()))
        .orElse(Watch.NONE);
  }
}
