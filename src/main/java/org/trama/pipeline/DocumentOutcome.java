package org.trama.pipeline;

import java.util.Comparator;
import java.util.Objects;

/**
 * What became of one document, or of a file that gave none.
 *
 * @param path relative to the corpus root
 * @param status what became of it
 * @param detail why it was skipped or failed, or what was doubtful about it; else empty
 */
public record DocumentOutcome(String path, Status status, String detail) {
  /** Outcomes by path. */
  static final Comparator<DocumentOutcome> BY_PATH =
      Comparator.comparing(DocumentOutcome::path).thenComparing(DocumentOutcome::status);

  /** What can become of a document. */
  public enum Status {
    /** In the graph, and was not before. */
    NEW,
    /** In the graph in place of an earlier version. */
    CHANGED,
    /** In the graph as before; it was not even opened beyond its digest. */
    UNCHANGED,
    /** No longer in the corpus, and kept in the graph as asked. */
    KEPT,
    /** No longer in the corpus, and taken out of the graph. */
    REMOVED,
    /** Cannot be read as a document, for a reason that lies in the file; not in the graph. */
    SKIPPED,
    /** Read, but a fault of the program kept it from being understood; not in the graph. */
    FAILED;

    /** Whether the graph holds the document. */
    public boolean isInGraph() {
      return this == NEW || this == CHANGED || this == UNCHANGED || this == KEPT;
    }
  }

  public DocumentOutcome {
    Objects.requireNonNull(path);
    Objects.requireNonNull(status);
    Objects.requireNonNull(detail);
  }
}
