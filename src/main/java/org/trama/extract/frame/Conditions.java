package org.trama.extract.frame;

import java.util.List;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.model.Token;

/** Whose doing a clause with {@code si} makes something depend on. */
public final class Conditions {
  private final Scene scene;
  private final Syntax syntax;

  public Conditions(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
  }

  /**
   * The entities that the subject of a condition on {@code verb} names: {@code Israel} in {@code si
   * Israel ataca, responderemos}. Empty where there is none.
   */
  public List<String> of(int verb) {
    return syntax.sentence().tokens().stream()
        .filter(token -> isCondition(token, verb))
        .flatMap(token -> new Subjects(scene).own(token.index()).stream())
        .flatMap(link -> link.phrase().named().stream())
        .distinct()
        .toList();
  }

  private boolean isCondition(Token token, int verb) {
    return token.relation().equals("advcl")
        && syntax.isUnder(token.index(), verb)
        && syntax.dependents(token.index()).stream()
            .anyMatch(
                child -> child.index() < token.index() && child.text().equalsIgnoreCase("si"));
  }
}
