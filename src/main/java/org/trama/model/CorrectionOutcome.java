package org.trama.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a correction.
 *
 * @param correction the correction
 * @param problem why it could not be applied; empty where it was
 * @param entities keys of the entities that it concerns, as they are with all corrections applied
 * @param events ids of the events, likewise
 */
public record CorrectionOutcome(
    Correction correction, Optional<String> problem, List<String> entities, List<String> events) {
  public CorrectionOutcome {
    Objects.requireNonNull(correction);
    Objects.requireNonNull(problem);
    entities = entities.stream().sorted().distinct().toList();
    events = events.stream().sorted().distinct().toList();
  }

  /** Whether the graph is as the correction says. */
  public boolean isApplied() {
    return problem.isEmpty();
  }
}
