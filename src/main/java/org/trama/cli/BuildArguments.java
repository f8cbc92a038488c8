package org.trama.cli;

import java.nio.file.Path;
import org.trama.pipeline.BuildOptions;
import org.trama.pipeline.StageSettings;
import org.trama.rdf.Iris;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code build} and {@code run} are told alike. */
final class BuildArguments {
  @Parameters(
      paramLabel = "CORPUS",
      description =
          "Folder of documents, read with its subfolders. A metadata.csv in it tells dates and languages.")
  private Path corpus;

  @Mixin private StoreOption store;

  @Option(
      names = "--strict",
      description =
          "Exit with status 1 if any document was skipped or failed. The graph is built all the same.")
  private boolean strict;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "Documents worked on at once; the result is the same (default: the number of processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--keep-missing",
      description = "Keep documents whose files are gone. Without it they leave the graph.")
  private boolean keepMissing;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      description =
          "Start of every IRI of the data; another one renames every node (default: ${DEFAULT-VALUE}).")
  private String base;

  @Mixin private ReadLimitOptions limits;

  BuildOptions options() {
    return new BuildOptions(corpus, store.directory(), threads, keepMissing);
  }

  StageSettings settings(Setup setup) {
    return new StageSettings(setup.ontology(), base, limits.limits(), setup.version());
  }

  Path store() {
    return store.directory();
  }

  boolean strict() {
    return strict;
  }
}
