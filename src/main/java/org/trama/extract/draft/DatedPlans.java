package org.trama.extract.draft;

import org.trama.extract.clause.Scene;
import org.trama.model.Modality;

/**
 * {@code mantiene las maniobras, previstas para abril}: of two words that tell the same, the one
 * that says when says that it is to come.
 */
final class DatedPlans {
  private DatedPlans() {}

  /** Whether one of the two, of one telling, puts the other as a plan. */
  static boolean areOne(Draft one, Draft other) {
    return puts(one, other) || puts(other, one);
  }

  /** Whether the first dates as a plan what the second tells undated as a fact. */
  static boolean puts(Draft dated, Draft other) {
    return dated.time().filter(Scene::isDated).isPresent()
        && other.time().isEmpty()
        && dated.arguments().equals(other.arguments())
        && areAll(dated, Modality.PLANNED)
        && areAll(other, Modality.ACTUAL);
  }

  private static boolean areAll(Draft draft, Modality modality) {
    return draft.voices().stream()
        .allMatch(voice -> voice.isAsserted() && voice.modality() == modality);
  }
}
