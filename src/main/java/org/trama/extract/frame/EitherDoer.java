package org.trama.extract.frame;

import java.util.Set;
import org.trama.extract.clause.Scene;
import org.trama.knowledge.EventTypes;
import org.trama.model.Token;

/**
 * Deeds that two agree on without a word of which of them does it: {@code Haití acordó con Kenia el
 * envío de policías}.
 */
final class EitherDoer {
  /** Verbs that two agree by. */
  private static final Set<String> AGREEING =
      Set.of("acordar", "cerrar", "concretar", "formalizar", "negociar", "pactar", "ultimar");

  /** Of which who agrees on it with another does one side. */
  private static final Set<String> TRADED =
      Set.of("adquisición", "compra", "exportación", "importación", "venta");

  private static final Set<String> ONE_SIDED =
      Set.of(EventTypes.AID, EventTypes.ARMS_TRANSFER, EventTypes.TROOP_DEPLOYMENT);

  private final Scene scene;

  EitherDoer(Scene scene) {
    this.scene = scene;
  }

  /** Whether the noun means such a deed, which the verb says is agreed on with another. */
  boolean isAgreed(int noun, Token verb) {
    return AGREEING.contains(verb.lemma())
        && !TRADED.contains(scene.syntax().token(noun).lemma())
        && scene.triggersAt(noun).stream()
            .anyMatch(trigger -> ONE_SIDED.stream().anyMatch(trigger::tells))
        && scene.phrases().stream()
            .filter(phrase -> phrase.marker().equals("con") && phrase.refers())
            .anyMatch(phrase -> scene.syntax().token(phrase.head()).head() == verb.index());
  }
}
