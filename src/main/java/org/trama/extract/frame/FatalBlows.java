package org.trama.extract.frame;

import java.util.List;
import java.util.Set;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.EventTypes;
import org.trama.model.Token;

/**
 * Blows named only as what somebody died in: {@code murieron en una emboscada en Tessit} puts the
 * ambush there too, and the dead where the ambush was.
 */
public final class FatalBlows {
  private static final Set<String> MARKERS = Set.of("a", "en", "durante", "por", "tras");

  private static final List<String> BLOWS = List.of("Strike", "Battle");

  private final NounClasses classes;

  public FatalBlows(NounClasses classes) {
    this.classes = classes;
  }

  /** Whether the noun is a blow in which, by the verb over it, somebody dies or is hurt. */
  public boolean is(Scene scene, int noun) {
    Syntax syntax = scene.syntax();
    Token token = syntax.token(noun);
    return token.relation().startsWith("obl")
        && token.head() >= 0
        && token.head() < noun
        && classes.hasAny(BLOWS, syntax, noun)
        && scene
            .phraseAt(noun)
            .filter(phrase -> phrase.head() == noun && MARKERS.contains(phrase.marker()))
            .isPresent()
        && scene.triggersAt(token.head()).stream()
            .anyMatch(trigger -> !trigger.isNoun() && trigger.tells(EventTypes.CASUALTIES));
  }
}
