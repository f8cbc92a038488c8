package org.trama.extract.frame;

import java.util.List;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Sense;

/**
 * Verbs by which one charges oneself with a deed: {@code Kenia se atribuyó el ataque a Kursk}
 * accuses nobody, {@code se atribuye a Kenia el ataque} does.
 */
final class TakenOn {
  private TakenOn() {}

  /** Whether the verb has {@code se}, and who does it before it. */
  static boolean is(Scene scene, int verb) {
    Syntax syntax = scene.syntax();
    return syntax.hasSe(verb) && hasActor(scene, verb) && mayBe(scene, verb);
  }

  private static boolean hasActor(Scene scene, int verb) {
    return scene.syntax().dependents(verb).stream()
        .filter(child -> child.relation().startsWith("nsubj") && child.index() < verb)
        .anyMatch(child -> scene.triggersAt(child.index()).isEmpty());
  }

  private static boolean mayBe(Scene scene, int verb) {
    List<Sense> senses =
        scene.triggersAt(verb).stream()
            .flatMap(trigger -> trigger.entry().senses().stream())
            .filter(sense -> sense.uses().contains(Sense.Use.PRONOMINAL))
            .toList();
    return senses.stream()
        .flatMap(sense -> sense.event().stream())
        .anyMatch(EventTypes.ATTACK::equals);
  }
}
