package org.trama.cli;

import java.util.concurrent.Callable;
import org.trama.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Builds and serves. */
@Command(
    name = "run",
    description = {
      "Build the graph store from a folder of documents, then serve it: build and serve in one.",
      "A graph that does not conform is served all the same; under --strict, missing documents end the command instead."
    })
final class RunCommand implements Callable<Integer> {
  @Mixin private BuildArguments arguments;

  @Mixin private ServeOptions where;

  @Spec private CommandSpec spec;

  private final Setup setup;

  RunCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() {
    int status = new BuildRun(setup, spec.commandLine(), arguments).run();
    if (status != ExitStatus.DONE && arguments.strict()) {
      return status;
    }
    try (GraphStore open = GraphStore.openExisting(arguments.store())) {
      setup.server().serve(open, where.host(), where.port(), setup.console());
    }
    return status;
  }
}
