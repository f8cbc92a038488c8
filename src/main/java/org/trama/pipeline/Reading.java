package org.trama.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trama.read.DocumentRead;
import org.trama.read.ReadOutcome;
import org.trama.read.SkipReason;
import org.trama.read.Skipped;

/**
 * What one file holds, as the cache keeps it.
 *
 * @param documents read from it
 * @param skipped members that gave none
 */
record Reading(List<DocumentRead> documents, List<Skipped> skipped) {
  /** Reasons that may lie in the machine and the hour, not in the file. */
  private static final Set<SkipReason> PASSING = Set.of(SkipReason.TIMEOUT, SkipReason.UNREADABLE);

  Reading {
    documents = List.copyOf(documents);
    skipped = List.copyOf(skipped);
  }

  static Reading of(List<ReadOutcome> outcomes) {
    List<DocumentRead> documents = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    for (ReadOutcome outcome : outcomes) {
      if (outcome instanceof DocumentRead read) {
        documents.add(read);
      } else if (outcome instanceof Skipped skip) {
        skipped.add(skip);
      }
    }
    return new Reading(documents, skipped);
  }

  /** Whether reading the same bytes again would give the same. */
  boolean isLasting() {
    return skipped.stream().noneMatch(skip -> PASSING.contains(skip.reason()));
  }
}
