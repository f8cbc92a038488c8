package org.trama.extract.clause;

import java.util.OptionalInt;
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

  /**
   * Above the noun, or beside it under the same word, which parsers cannot tell apart: {@code el
   * autor del ataque contra la Policía, que dejó tres muertos}.
   */
  private int blow(int noun) {
    Syntax syntax = scene.syntax();
    for (Token above : syntax.ancestors(noun)) {
      if (tellsBlow(above.index())) {
        return above.index();
      }
      OptionalInt beside =
          syntax.dependents(above.index()).stream()
              .mapToInt(Token::index)
              .filter(word -> word > above.index() && word < noun && tellsBlow(word))
              .reduce((first, last) -> last);
      if (beside.isPresent() || syntax.isVerbal(above.index())) {
        return beside.orElse(noun);
      }
    }
    return noun;
  }

  private boolean tellsBlow(int noun) {
    return scene.triggersAt(noun).stream()
        .anyMatch(trigger -> trigger.isNoun() && trigger.tells(EventTypes.ATTACK));
  }
}
