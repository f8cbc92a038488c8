package org.trama.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads a folder of documents into a store. */
@Command(
    name = "build",
    description = {
      "Read a folder of documents into the graph store.",
      "Files that are unchanged since the last build are not read again, changed ones are replaced,"
          + " vanished ones removed. A document that cannot be read is reported and is not in the"
          + " graph; the others are. A build that is interrupted can be repeated and completes the"
          + " work.",
      "A corrections.ttl in the folder sets the graph right by hand, in this and every later build,"
          + " on the IRIs that answers show: owl:sameAs and owl:differentFrom between two entities"
          + " (or two events), skos:prefLabel and rdf:type on one, trama:rejected true on a claim."
          + " A correction about something that the graph does not know is reported and changes"
          + " nothing; a line that is not understood ends the build before anything is written."
    })
final class BuildCommand implements Callable<Integer> {
  @Mixin private BuildArguments arguments;

  @Spec private CommandSpec spec;

  private final Setup setup;

  BuildCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() {
    return new BuildRun(setup, spec.commandLine(), arguments).run();
  }
}
