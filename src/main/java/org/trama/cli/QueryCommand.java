package org.trama.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.trama.model.TramaException;
import org.trama.query.GraphQuery;
import org.trama.query.QueryFormat;
import org.trama.store.GraphStore;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the graph. */
@Command(
    name = "query",
    description = {
      "Ask the graph in SPARQL and write the answer to standard output.",
      "The default graph is the union of all; GRAPH <document> asks what one document says. Nothing is changed."
    })
final class QueryCommand implements Callable<Integer> {
  /** Either a file or the words themselves. */
  private static final class Question {
    @Parameters(paramLabel = "FILE.rq", description = "File that holds the query.")
    private Path file;

    @Option(names = "-e", paramLabel = "QUERY", description = "The query itself.")
    private String text;
  }

  @ArgGroup(multiplicity = "1")
  private Question question;

  @Mixin private StoreOption store;

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description =
          "Ask this SPARQL endpoint instead of a store, such as http://localhost:3030/trama/sparql.")
  private String endpoint;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES} (default: table; ttl for CONSTRUCT and DESCRIBE, which have no other).")
  private QueryFormat format;

  @Spec private CommandSpec spec;

  private final Setup setup;

  QueryCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() {
    GraphQuery query = query(text());
    if (endpoint != null) {
      query.run(endpoint, setup.console().out());
    } else {
      try (GraphStore open = GraphStore.openExisting(store.directory())) {
        open.read(
            dataset -> {
              query.run(dataset, setup.console().out());
              return true;
            });
      }
    }
    return ExitStatus.DONE;
  }

  private GraphQuery query(String text) {
    try {
      return GraphQuery.of(text, Optional.ofNullable(format));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private String text() {
    if (question.text != null) {
      return question.text;
    }
    try {
      return Files.readString(question.file);
    } catch (IOException e) {
      throw new TramaException(
          "the query file " + question.file + " cannot be read; check its name", e);
    }
  }
}
