package org.trama.extract.frame;

import java.util.Collection;
import java.util.List;
import org.trama.model.Filler;

/**
 * What an argument can take from a phrase.
 *
 * @param fillers none where the phrase matches and names nobody who could play the role
 * @param certainty from 0 to 1: less where only a modifier of the phrase names the entity
 */
record Offer(List<Filler> fillers, double certainty) {
  /** Certainty of an entity that a modifier of the phrase names. */
  static final double BY_MODIFIER = 0.7;

  /** Whether a demonym or a complement of the phrase names the entity. */
  boolean isByModifier() {
    return certainty <= BY_MODIFIER;
  }

  /** Whether one of its entities is among {@code ids}. */
  boolean names(Collection<String> ids) {
    return fillers.stream()
        .anyMatch(
            filler -> filler instanceof Filler.OfEntity named && ids.contains(named.entity()));
  }
}
