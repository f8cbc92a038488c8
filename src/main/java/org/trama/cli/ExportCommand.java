package org.trama.cli;

import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.trama.export.EventShape;
import org.trama.export.ExportFormat;
import org.trama.export.GraphExport;
import org.trama.export.NetworkFormat;
import org.trama.export.RdfFormat;
import org.trama.export.selection.Selection;
import org.trama.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the graph, or part of it, for other tools. */
@Command(
    name = "export",
    sortOptions = false,
    description = {
      "Write the graph, or part of it, in a form that other tools open. Nothing is changed.",
      "RDF: trig, nq, jsonld and jsonld-framed keep the graph of each document apart; ttl, nt and rdfxml hold the union"
          + " of all. At the end stands a description of the whole, with counts.",
      "Networks: graphml, gexf, neo4j-csv (a ZIP), cypher and cytoscape-json have events as nodes, or with --fold as"
          + " edges from actor to actor.",
      "Tables: plover-tsv has a row for each claim, csv-zip a table for each kind of node.",
      "The same graph gives the same bytes. An existing file is replaced when the new one is complete, and not before.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  trama export --format ttl -o graph.ttl",
      "  trama export --format gexf --fold --since 2022 --until 2022-06 -o network.gexf",
      "  trama export --format plover-tsv --type ArmsTransfer --entity 'Corea del Norte' -o arms.tsv",
      "  trama export --format trig --status disputed --no-text -o disputes.trig",
      "  trama export --format csv-zip --documents 'prensa/**' -o press.zip",
      "  trama export --format plover-tsv --columns"
    })
final class ExportCommand implements Callable<Integer> {
  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      completionCandidates = Words.Formats.class,
      converter = Words.ToFormat.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private ExportFormat format;

  @Option(
      names = "-o",
      paramLabel = "FILE",
      defaultValue = "-",
      description = "File to write, - for standard output (default: ${DEFAULT-VALUE}).")
  private String target;

  @Option(
      names = "--fold",
      description =
          "In networks, make each event edges from its agents to its targets, or between participants. Those without"
              + " two such ends are left out and counted.")
  private boolean fold;

  @Option(
      names = "--columns",
      description =
          "Say what the columns or attributes of the format hold, as a tab-separated table, and do nothing else.")
  private boolean columns;

  @Option(
      names = "--dated",
      description =
          "In RDF, let the description say when the graph was built. The same corpus built again then gives other"
              + " bytes.")
  private boolean dated;

  @Mixin private SelectionOptions selection;

  @Mixin private StoreOption store;

  @Spec private CommandSpec spec;

  private final Setup setup;

  ExportCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() {
    if (columns) {
      setup.console().out().print(guide());
      return ExitStatus.DONE;
    }
    if (fold && !(format instanceof NetworkFormat)) {
      throw misused(
          "--fold makes edges of events, which only networks have, and "
              + format.id()
              + " is none; leave it out, or choose from "
              + networks());
    }
    if (dated && !(format instanceof RdfFormat)) {
      throw misused("--dated dates the description that RDF has, and " + format.id() + " has none");
    }
    Selection chosen = selection.of(spec.commandLine());
    try (GraphStore open = GraphStore.openExisting(store.directory())) {
      new OutputFile(target, setup.console()).write(out -> write(open, chosen, out));
    }
    return ExitStatus.DONE;
  }

  private void write(GraphStore open, Selection chosen, OutputStream out) {
    ExportProgress progress = new ExportProgress(setup.console(), System::nanoTime);
    open.read(
        dataset -> {
          GraphExport export =
              new GraphExport(dataset, chosen, progress, dated ? open.changed() : Optional.empty());
          if (export.documents() == 0) {
            setup.console().err().println("trama: no document says anything of what is asked for");
          }
          export.write(format, fold ? EventShape.EDGES : EventShape.NODES, out);
          return true;
        });
    progress.end();
  }

  private String guide() {
    if (format.columns().isEmpty()) {
      throw misused(
          format.id()
              + " has no columns; what its terms mean stands in ontology/trama.ttl, and in a store that is served"
              + " at /ontologia");
    }
    return format.columns();
  }

  private static String networks() {
    return ExportFormat.all().stream()
        .filter(NetworkFormat.class::isInstance)
        .map(ExportFormat::id)
        .collect(Collectors.joining(", "));
  }

  private ParameterException misused(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
