package org.trama.extract.event;

import java.util.Set;
import org.trama.model.Polarity;

/**
 * Participles of what others do about a deed that a noun names: {@code el ataque denunciado por
 * Kiev}, {@code la acusación, negada por Minsk}. Whoever does that did not do the deed.
 */
final class Answered {
  private static final Set<String> JUDGEMENTS = Set.of("Accusation", "Condemnation", "Praise");

  private final Scene scene;

  Answered(Scene scene) {
    this.scene = scene;
  }

  /** Whether the word is one. */
  boolean by(int participle) {
    return scene.triggersAt(participle).stream()
        .filter(trigger -> !trigger.isNoun())
        .anyMatch(trigger -> judges(trigger) || denies(trigger));
  }

  /** By what it means first: {@code lanzar} is no reproach, though one can launch reproaches. */
  private static boolean judges(Trigger trigger) {
    return trigger.types().findFirst().filter(JUDGEMENTS::contains).isPresent();
  }

  private static boolean denies(Trigger trigger) {
    return trigger.entry().senses().stream()
        .findFirst()
        .filter(sense -> sense.polarity() == Polarity.DENIED)
        .isPresent();
  }
}
