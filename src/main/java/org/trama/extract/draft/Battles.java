package org.trama.extract.draft;

import java.util.List;
import java.util.Set;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.model.Token;

/**
 * Tolls of fights in which both sides kill: {@code en la batalla perecieron unas 3.000 personas}.
 * Whoever struck first did not kill them all.
 */
final class Battles {
  /** Noun class of fights between several. */
  private static final String FIGHTS = "Battle";

  private static final Set<String> WITHIN = Set.of("en", "durante");

  private final List<Scene> scenes;
  private final NounClasses classes;

  Battles(List<Scene> scenes, NounClasses classes) {
    this.scenes = List.copyOf(scenes);
    this.classes = classes;
  }

  /** Whether the sentence of the toll says that its dead fell in one. */
  boolean fell(Draft toll) {
    Syntax syntax = scenes.get(toll.sentence()).syntax();
    return syntax.sentence().tokens().stream()
        .filter(token -> classes.has(FIGHTS, syntax, token.index()))
        .anyMatch(token -> isWithin(syntax, token));
  }

  private static boolean isWithin(Syntax syntax, Token noun) {
    return syntax.dependents(noun.index()).stream()
        .anyMatch(word -> word.index() < noun.index() && WITHIN.contains(word.text()));
  }
}
