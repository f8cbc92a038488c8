package org.trama.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.DatasetFactory;
import org.trama.evaluate.Evaluation;
import org.trama.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Scores the graph against annotations. */
@Command(
    name = "evaluate",
    description = {
      "Score the graph against annotations by hand and write the figures to standard output.",
      "Only documents that are annotated count; they are paired with the graph's by file name without extension.",
      "The table ends with the claims by confidence: how many are right in each band, how far chance may have made that,",
      "and whether higher confidence is ever less right.",
      "With --verbose, a line for every event missed and every spurious one follows. Nothing is changed."
    })
final class EvaluateCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "GOLD_DIR",
      description = "Folder of annotations, one .json file a document.")
  private Path gold;

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description =
          "Folder of the annotated texts: with them the evidence is checked too, and events are told apart better.")
  private Path texts;

  @Mixin private StoreOption store;

  @Option(names = "--json", description = "Write a JSON object instead of a table.")
  private boolean json;

  @ParentCommand private TramaCommand trama;

  private final Setup setup;

  EvaluateCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() {
    Evaluation evaluation;
    try (GraphStore open = GraphStore.openExisting(store.directory())) {
      evaluation =
          open.read(
              graphs ->
                  Evaluation.of(DatasetFactory.wrap(graphs), gold, Optional.ofNullable(texts)));
    }
    write(evaluation);
    return ExitStatus.DONE;
  }

  /** The listing goes where it does not spoil the JSON. */
  private void write(Evaluation evaluation) {
    PrintStream out = setup.console().out();
    out.print(json ? evaluation.json() + "\n" : evaluation.table());
    if (trama.verbose()) {
      PrintStream listing = json ? setup.console().err() : out;
      evaluation.listing().forEach(listing::println);
    }
  }
}
