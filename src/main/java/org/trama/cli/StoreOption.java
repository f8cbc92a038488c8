package org.trama.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the store. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = ".trama",
      description =
          "Directory of the graph store (default: ${DEFAULT-VALUE} in the current directory).")
  private Path directory;

  Path directory() {
    return directory;
  }
}
