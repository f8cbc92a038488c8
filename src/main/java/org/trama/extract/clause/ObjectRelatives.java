package org.trama.extract.clause;

import java.util.List;
import org.trama.model.Morphology;
import org.trama.model.Token;

/**
 * Relative clauses that say what was done to their noun by somebody they do not name: {@code un
 * ataque que atribuyó a Irán}, {@code el préstamo que concedió a la junta}.
 */
public final class ObjectRelatives {
  private final Scene scene;
  private final Syntax syntax;

  public ObjectRelatives(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
  }

  /**
   * Whether the clause of {@code verb} is one: not so {@code un ataque que mató a cinco personas},
   * where the parser errs.
   */
  public boolean isOne(int verb) {
    List<Token> objects =
        syntax.dependents(verb).stream().filter(child -> child.relation().equals("obj")).toList();
    return !objects.isEmpty()
        && objects.get(0).index() < verb
        && objects.get(0).text().equals("que")
        && (objects.size() == 1
            || !isBehindPreposition(objects.get(1))
                && scene.triggersAt(syntax.token(verb).head()).isEmpty())
        && !(isPlural(syntax.token(verb)) && isPlural(syntax.token(syntax.token(verb).head())))
        && !syntax.hasSe(verb);
  }

  /** {@code un dron que hirió a cinco agentes}: whom it was done to stands behind. */
  private boolean isBehindPreposition(Token object) {
    return syntax.dependents(object.index()).stream()
        .anyMatch(word -> word.index() < object.index() && word.text().equals("a"));
  }

  /** {@code amigos que votaran en contra}: those whom the verb agrees with may be who does it. */
  private static boolean isPlural(Token word) {
    return word.morphology().number() == Morphology.Number.PLURAL;
  }
}
