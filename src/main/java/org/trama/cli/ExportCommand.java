package org.trama.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.trama.export.DatasetExport;
import org.trama.export.RdfFormat;
import org.trama.model.TramaException;
import org.trama.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the graph out. */
@Command(
    name = "export",
    description = {
      "Write the whole graph as RDF.",
      "trig, nq and jsonld keep the graph of each document apart; ttl, nt and rdfxml hold the union of all. The same graph"
          + " gives the same bytes. An existing file is replaced when the new one is complete, and not before."
    })
final class ExportCommand implements Callable<Integer> {
  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}.")
  private RdfFormat format;

  @Option(
      names = "-o",
      paramLabel = "FILE",
      defaultValue = "-",
      description = "File to write, - for standard output (default: ${DEFAULT-VALUE}).")
  private String target;

  @Mixin private StoreOption store;

  private final Setup setup;

  ExportCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() {
    try (GraphStore open = GraphStore.openExisting(store.directory())) {
      if (target.equals("-")) {
        write(open, setup.console().out());
      } else {
        writeFile(open, Path.of(target).toAbsolutePath());
      }
    } catch (IOException e) {
      throw new TramaException("the file " + target + " cannot be written: " + e.getMessage(), e);
    }
    return ExitStatus.DONE;
  }

  private void writeFile(GraphStore open, Path file) throws IOException {
    Path beside = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
        write(open, out);
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private void write(GraphStore open, OutputStream out) {
    open.read(
        dataset -> {
          new DatasetExport(dataset).write(format, out);
          return true;
        });
  }
}
