package org.trama.pipeline;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.trama.model.CorrectionOutcome;
import org.trama.store.GraphChanges;

/**
 * What a build did and what the graph now holds.
 *
 * @param outcomes of every document, by path
 * @param annotated number of texts that had to be annotated; the others were known from earlier
 *     builds
 * @param figures what the graph holds
 * @param changes what happened to the named graphs
 * @param violations of the shapes; 0 where the graph conforms
 * @param compacted whether the store was rewritten to regain space
 * @param times where the time went
 * @param corrections what became of every correction by hand
 */
public record BuildSummary(
    List<DocumentOutcome> outcomes,
    int annotated,
    Figures figures,
    GraphChanges changes,
    int violations,
    boolean compacted,
    Map<Stage, Duration> times,
    List<CorrectionOutcome> corrections) {
  /**
   * How much the graph holds.
   *
   * @param documents in the graph
   * @param entities canonical entities
   * @param events distinct events
   * @param claims about them
   * @param denials those claims that deny
   * @param triples in all named graphs
   */
  public record Figures(
      int documents, int entities, int events, int claims, int denials, long triples) {}

  public BuildSummary {
    outcomes = outcomes.stream().sorted(DocumentOutcome.BY_PATH).toList();
    corrections = List.copyOf(corrections);
    times = times.isEmpty() ? Map.of() : new EnumMap<>(times);
  }

  /** Number of documents to which this happened. */
  public int count(DocumentOutcome.Status status) {
    return (int) outcomes.stream().filter(outcome -> outcome.status() == status).count();
  }

  /** Documents to which this happened, by path. */
  public List<DocumentOutcome> with(DocumentOutcome.Status status) {
    return outcomes.stream().filter(outcome -> outcome.status() == status).toList();
  }

  /** Whether the graph conforms to the shapes. */
  public boolean conforms() {
    return violations == 0;
  }

  /** Whether every file of the corpus is in the graph. */
  public boolean complete() {
    return count(DocumentOutcome.Status.SKIPPED) + count(DocumentOutcome.Status.FAILED) == 0;
  }
}
