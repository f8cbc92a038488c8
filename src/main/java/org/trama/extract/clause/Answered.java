package org.trama.extract.clause;

import java.util.Set;
import org.trama.knowledge.EventTypes;
import org.trama.model.Polarity;

/**
 * Participles of what others do about a deed that a noun names: {@code el ataque denunciado por
 * Kiev}, {@code la acusación, negada por Minsk}. Whoever does that did not do the deed.
 */
public final class Answered {
  private static final Set<String> JUDGEMENTS =
      Set.of(EventTypes.ACCUSATION, EventTypes.CONDEMNATION, EventTypes.PRAISE);

  private final Scene scene;

  public Answered(Scene scene) {
    this.scene = scene;
  }

  /** Whether the word is one. */
  public boolean by(int participle) {
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
