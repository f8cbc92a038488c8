package org.trama.extract.frame;

import org.trama.extract.clause.Scene;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Frame;
import org.trama.model.Role;
import org.trama.model.Token;

/**
 * Dead that somebody counts and has not lost: {@code los cuarenta muertos que dio la Cruz Roja}.
 */
final class CountedDead {
  /** The verb by which the dead are somebody's own: {@code las bajas que tuvo Ucrania}. */
  private static final String HAVING = "tener";

  private final Scene scene;

  CountedDead(Scene scene) {
    this.scene = scene;
  }

  /** Whether the noun names such dead, and the verb of the clause about them is one of telling. */
  boolean are(int noun, Token verb) {
    return !verb.lemma().equals(HAVING)
        && scene.triggersAt(noun).stream()
            .flatMap(trigger -> trigger.entry().senses().stream())
            .filter(sense -> sense.event().filter(EventTypes.CASUALTIES::equals).isPresent())
            .flatMap(sense -> sense.frame().arguments().stream())
            .filter(argument -> argument.function() == Frame.Function.SUBJECT)
            .anyMatch(argument -> argument.fills(Role.TARGET));
  }
}
