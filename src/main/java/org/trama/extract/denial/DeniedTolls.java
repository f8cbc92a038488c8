package org.trama.extract.denial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trama.extract.draft.Aftermath;
import org.trama.extract.draft.Draft;
import org.trama.knowledge.EventTypes;
import org.trama.model.Span;

/**
 * Tolls that somebody denies and nobody has told: {@code Israel bombardeó Homs. Damasco negó que
 * hubiera heridos}. They are of the blow that was told.
 */
public final class DeniedTolls {
  private final Aftermath aftermath;

  public DeniedTolls(Aftermath aftermath) {
    this.aftermath = aftermath;
  }

  /**
   * The drafts, with such tolls behind them.
   *
   * @param vague what is told of nobody in particular
   */
  public List<Draft> add(List<Draft> drafts, List<Draft> vague) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Draft toll : vague) {
      if (isDeniedToll(toll) && all.stream().noneMatch(draft -> is(draft, toll))) {
        Optional.of(aftermath.complete(toll, drafts)).filter(Draft::hasEntity).ifPresent(all::add);
      }
    }
    return all;
  }

  private static boolean isDeniedToll(Draft draft) {
    return draft.type().equals(EventTypes.CASUALTIES)
        && draft.voices().stream().anyMatch(Draft.Voice::isDenied)
        && draft.voices().stream().allMatch(voice -> voice.source().isPresent());
  }

  /** Whether the draft is the toll, with what others said of it. */
  private static boolean is(Draft draft, Draft toll) {
    List<Span> words = toll.voices().stream().map(Draft.Voice::evidence).toList();
    return draft.type().equals(toll.type())
        && draft.voices().stream()
            .filter(Draft.Voice::isDenied)
            .anyMatch(voice -> words.stream().anyMatch(voice.evidence()::overlaps));
  }
}
