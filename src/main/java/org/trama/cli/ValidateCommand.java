package org.trama.cli;

import java.util.concurrent.Callable;
import org.trama.pipeline.StandardStages;
import org.trama.store.GraphStore;
import org.trama.validate.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds the graph against the shapes. */
@Command(
    name = "validate",
    description = {
      "Hold the graph against the SHACL shapes in ontology/shapes.ttl and report what is wrong with it.",
      "The report goes to standard output. The exit status is 1 where the graph does not conform. Nothing is changed."
    })
final class ValidateCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      defaultValue = "ENGLISH",
      description = "Language of the report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Report.Language language;

  private final Setup setup;

  ValidateCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() {
    Report report;
    try (GraphStore open = GraphStore.openExisting(store.directory())) {
      report = open.read(dataset -> StandardStages.report(dataset, setup.ontology()));
    }
    report.lines(language).forEach(setup.console().out()::println);
    setup
        .console()
        .err()
        .println(
            report.conforms() ? "the graph conforms" : report.violations().size() + " violations");
    return report.conforms() ? ExitStatus.DONE : ExitStatus.BAD_RESULT;
  }
}
