package org.trama.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.trama.model.Corrections;
import org.trama.model.Document;
import org.trama.model.Resolution;
import org.trama.read.Corpus;
import org.trama.read.DocumentRead;
import org.trama.read.DocumentReader;
import org.trama.read.MetadataTable;
import org.trama.store.GraphChanges;
import org.trama.store.GraphStore;
import org.trama.store.JsonFile;

/** One run of the pipeline. */
final class Build {
  private final Stages stages;
  private final BuildOptions options;
  private final Progress progress;
  private final GraphStore store;
  private final ReadStep readStep;
  private final ExtractStep extractStep;
  private final JsonFile<Ledger> ledgerFile;

  Build(Stages stages, BuildOptions options, Progress progress, GraphStore store) {
    this.stages = stages;
    this.options = options;
    this.progress = progress;
    this.store = store;
    Parallel parallel = new Parallel(options.threads());
    this.readStep = new ReadStep(options.store(), stages.versions().reading(), parallel, progress);
    this.extractStep = new ExtractStep(stages, options.store(), parallel, progress);
    this.ledgerFile = new JsonFile<>(options.store().resolve("ledger.json"), Ledger.class);
  }

  BuildSummary run() {
    Ledger ledger = ledgerFile.read().orElse(Ledger.EMPTY);
    Corpus corpus = progress.during(Stage.LIST, 0, this::list);
    Corrections corrections = stages.corrections().apply(options.corpus());
    List<FileReading> readings =
        progress.during(Stage.READ, corpus.files().size(), () -> read(corpus, ledger));
    List<Document> documents = documents(readings);
    ExtractStep.Result understood =
        progress.during(Stage.EXTRACT, documents.size(), () -> extractStep.extract(documents));
    Resolution resolution =
        progress.during(
            Stage.RESOLVE,
            0,
            () -> stages.resolver().resolve(understood.extractions(), corrections));
    Map<String, String> failed = new TreeMap<>(understood.failed());
    GraphChanges changes =
        progress.during(
            Stage.STORE,
            0,
            () -> store.load(new GraphStream(stages.graphs(), resolution, failed), name -> false));
    int violations = progress.during(Stage.VALIDATE, 0, () -> violations(ledger, changes));
    boolean compacted = remember(readings, documents, failed, violations);
    return new BuildSummary(
        new Accounts(ledger, failed).of(corpus, readings),
        understood.annotated(),
        Totals.of(resolution, store.quads()),
        changes,
        violations,
        compacted,
        progress.times(),
        resolution.corrections());
  }

  private Corpus list() {
    Corpus corpus = Corpus.of(options.corpus());
    if (corpus.files().isEmpty() && corpus.unreadable().isEmpty()) {
      throw new BuildException(
          "there is nothing to read in "
              + options.corpus()
              + ": name the folder that holds the documents");
    }
    return corpus;
  }

  private List<FileReading> read(Corpus corpus, Ledger ledger) {
    MetadataTable metadata = corpus.metadata();
    DocumentReader reader = stages.reader().apply(metadata);
    List<FileReading> readings = new ArrayList<>(readStep.read(corpus, metadata, reader));
    if (options.keepMissing()) {
      readings.addAll(readStep.vanished(corpus, ledger));
    }
    return readings;
  }

  private static List<Document> documents(List<FileReading> readings) {
    return readings.stream()
        .flatMap(file -> file.reading().documents().stream())
        .map(DocumentRead::document)
        .sorted(Comparator.comparing(Document::path))
        .toList();
  }

  /** A graph that did not change still stands to the same shapes as it did. */
  private int violations(Ledger ledger, GraphChanges changes) {
    return ledger
        .verdict()
        .filter(verdict -> !changes.any() && verdict.shapes().equals(stages.versions().shapes()))
        .map(Ledger.Verdict::violations)
        .orElseGet(() -> store.read(dataset -> stages.conformance().violations(dataset)));
  }

  /**
   * The graph is complete by now: whatever is lost from here on costs time at the next build,
   * nothing else.
   */
  private boolean remember(
      List<FileReading> readings,
      List<Document> documents,
      Map<String, String> failed,
      int violations) {
    Ledger.Verdict verdict = new Ledger.Verdict(stages.versions().shapes(), violations);
    ledgerFile.write(new Ledger(Accounts.entries(readings, failed.keySet()), Optional.of(verdict)));
    readStep.tidy(readings);
    extractStep.tidy(documents);
    return store.compactIfWorthwhile();
  }
}
