package org.trama.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.trama.pipeline.DocumentOutcome.Status;
import org.trama.read.Corpus;
import org.trama.read.DocumentRead;
import org.trama.read.Skipped;

/** Says of every document what became of it, by what was read now and what the last build left. */
final class Accounts {
  private final Map<String, String> before;
  private final Map<String, String> failed;
  private final List<DocumentOutcome> outcomes = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  Accounts(Ledger ledger, Map<String, String> failed) {
    this.before = ledger.fingerprints();
    this.failed = failed;
  }

  List<DocumentOutcome> of(Corpus corpus, List<FileReading> readings) {
    corpus.unreadable().forEach(this::skipped);
    for (FileReading file : readings) {
      file.fault().ifPresent(fault -> add(file.path(), Status.FAILED, fault));
      file.reading().skipped().forEach(this::skipped);
      file.reading().documents().forEach(document -> read(document, file.present()));
    }
    before.keySet().stream()
        .filter(path -> !seen.contains(path))
        .forEach(path -> outcomes.add(new DocumentOutcome(path, Status.REMOVED, "")));
    return outcomes;
  }

  private void skipped(Skipped skipped) {
    add(skipped.path(), Status.SKIPPED, skipped.message());
  }

  private void read(DocumentRead read, boolean present) {
    String path = read.path();
    if (failed.containsKey(path)) {
      add(path, Status.FAILED, failed.get(path));
    } else {
      add(path, present ? status(read) : Status.KEPT, String.join(" ", read.warnings()));
    }
  }

  private Status status(DocumentRead read) {
    String earlier = before.get(read.path());
    if (earlier == null) {
      return Status.NEW;
    }
    return earlier.equals(ExtractStep.fingerprint(read.document()))
        ? Status.UNCHANGED
        : Status.CHANGED;
  }

  private void add(String path, Status status, String detail) {
    seen.add(path);
    outcomes.add(new DocumentOutcome(path, status, detail));
  }

  /** What the next build is to remember: documents that are in the graph now, by file. */
  static Map<String, Ledger.Entry> entries(List<FileReading> readings, Set<String> failed) {
    Map<String, Ledger.Entry> entries = new TreeMap<>();
    for (FileReading file : readings) {
      List<Ledger.DocumentEntry> documents =
          file.reading().documents().stream()
              .map(DocumentRead::document)
              .filter(document -> !failed.contains(document.path()))
              .map(
                  document ->
                      new Ledger.DocumentEntry(document.path(), ExtractStep.fingerprint(document)))
              .toList();
      if (!documents.isEmpty()) {
        entries.put(file.path(), new Ledger.Entry(file.key(), documents));
      }
    }
    return entries;
  }
}
