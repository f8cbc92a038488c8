package org.trama.cli;

import java.util.concurrent.Callable;
import org.trama.explain.Explainer;
import org.trama.explain.Explanation;
import org.trama.model.TramaException;
import org.trama.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what the graph knows of a node, and why. */
@Command(
    name = "explain",
    description =
        "Show everything that the graph knows of a node, document by document: the words that say so, the rule that found"
            + " them, and how far it is to be trusted.")
final class ExplainCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "IRI",
      description = "The node: an entity, an event, a claim, a document.")
  private String iri;

  @Mixin private StoreOption store;

  private final Setup setup;

  ExplainCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() {
    Explanation explanation;
    try (GraphStore open = GraphStore.openExisting(store.directory())) {
      explanation = open.read(dataset -> new Explainer(dataset).explain(iri));
    }
    if (explanation.sections().isEmpty()) {
      throw new TramaException(
          "the graph knows nothing of <"
              + iri
              + ">. IRIs are in the answers of trama query; copy one whole.");
    }
    explanation.text().forEach(setup.console().out()::println);
    return ExitStatus.DONE;
  }
}
