package org.trama.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the last complete build put into the store. Only a memory of it: without a ledger everything
 * counts as new, and the graph comes out the same.
 *
 * @param files by path, every file that gave at least one document
 * @param verdict how the graph stood to the shapes
 */
record Ledger(Map<String, Entry> files, Optional<Verdict> verdict) {
  /**
   * A file.
   *
   * @param reading key of its {@link Reading} in the cache
   * @param documents what became of it
   */
  record Entry(String reading, List<DocumentEntry> documents) {
    Entry {
      documents = List.copyOf(documents);
    }
  }

  /**
   * A document.
   *
   * @param path relative to the corpus root
   * @param fingerprint of its text and metadata
   */
  record DocumentEntry(String path, String fingerprint) {}

  /**
   * A check of the graph.
   *
   * @param shapes version of the shapes it was held against
   * @param violations how many there were
   */
  record Verdict(String shapes, int violations) {}

  static final Ledger EMPTY = new Ledger(Map.of(), Optional.empty());

  Ledger {
    files = new TreeMap<>(files);
  }

  /** Fingerprints by path of document. */
  Map<String, String> fingerprints() {
    Map<String, String> fingerprints = new TreeMap<>();
    files
        .values()
        .forEach(
            file ->
                file.documents()
                    .forEach(
                        document -> fingerprints.put(document.path(), document.fingerprint())));
    return fingerprints;
  }
}
