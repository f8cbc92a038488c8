package org.trama.extract.clause;

import org.trama.knowledge.EventTypes;
import org.trama.model.Token;

/**
 * What did the harm that a relative clause tells of, where parsers hang the clause from the nearest
 * name: {@code un ataque contra Odesa, que causó cinco muertos}.
 */
public final class Culprits {
  private final Scene scene;

  public Culprits(Scene scene) {
    this.scene = scene;
  }

  /** The noun of the blow over {@code noun} where {@code verb} tells a toll; else the noun. */
  public int of(int verb, int noun) {
    boolean harms =
        scene.triggersAt(verb).stream().anyMatch(trigger -> trigger.tells(EventTypes.CASUALTIES));
    return harms && !tellsBlow(noun) ? blow(noun) : noun;
  }

  /** Above the noun, or beside it under the same verb, which parsers cannot tell apart. */
  private int blow(int noun) {
    Syntax syntax = scene.syntax();
    for (Token above : syntax.ancestors(noun)) {
      if (syntax.isVerbal(above.index())) {
        return syntax.dependents(above.index()).stream()
            .map(Token::index)
            .filter(beside -> beside > above.index() && beside < noun && tellsBlow(beside))
            .reduce((first, last) -> last)
            .orElse(noun);
      }
      if (tellsBlow(above.index())) {
        return above.index();
      }
    }
    return noun;
  }

  private boolean tellsBlow(int noun) {
    return scene.triggersAt(noun).stream()
        .anyMatch(trigger -> trigger.isNoun() && trigger.tells(EventTypes.ATTACK));
  }
}
