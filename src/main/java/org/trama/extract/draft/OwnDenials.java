package org.trama.extract.draft;

import java.util.List;

/**
 * Leaves out of a draft that somebody says what he denies in the same words: {@code aseguró que su
 * país no está detrás del ataque lanzado el jueves} tells of the attack by its noun and by its
 * participle, and he owns up to neither.
 */
public final class OwnDenials {
  private OwnDenials() {}

  /** The draft with what is left of its voices. */
  public static Draft settle(Draft draft) {
    List<Draft.Voice> left =
        draft.voices().stream().filter(voice -> !isDeniedThere(voice, draft)).toList();
    return left.size() == draft.voices().size() ? draft : draft.withVoices(left);
  }

  private static boolean isDeniedThere(Draft.Voice voice, Draft draft) {
    return voice.isAsserted()
        && voice.source().isPresent()
        && draft.voices().stream()
            .filter(Draft.Voice::isDenied)
            .filter(denial -> denial.source().equals(voice.source()))
            .anyMatch(denial -> denial.evidence().overlaps(voice.evidence()));
  }
}
