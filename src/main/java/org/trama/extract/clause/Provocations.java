package org.trama.extract.clause;

import java.util.List;
import org.trama.knowledge.EventTypes;
import org.trama.model.Token;

/**
 * Who does what a threat would follow upon, where the condition names nobody: whom it is meant for.
 * {@code amenazó a Taiwán con invadirla si declara la independencia}.
 */
final class Provocations {
  private final Scene scene;
  private final Syntax syntax;

  Provocations(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
  }

  /** The threatened, as subjects of the condition's verb; empty where the verb is of none. */
  List<Link> of(int verb) {
    return isCondition(verb)
        ? syntax.ancestors(verb).stream()
            .map(Token::index)
            .filter(above -> above < verb && threatens(above))
            .findFirst()
            .map(above -> threatened(above, verb))
            .orElse(List.of())
        : List.of();
  }

  private boolean isCondition(int verb) {
    return syntax.token(verb).relation().equals("advcl")
        && syntax.isFinite(verb)
        && !syntax.isPassive(verb)
        && syntax.dependents(verb).stream()
            .anyMatch(child -> child.index() < verb && syntax.word(child.index()).equals("si"));
  }

  private boolean threatens(int word) {
    return scene.triggersAt(word).stream().anyMatch(trigger -> trigger.tells(EventTypes.THREAT));
  }

  private List<Link> threatened(int threat, int verb) {
    return scene.phrases().stream()
        .filter(phrase -> phrase.begin() > threat && phrase.end() <= verb)
        .filter(phrase -> phrase.refers() && Control.isActedOn(phrase.marker()))
        .filter(phrase -> syntax.clauseHead(phrase.head()) == threat)
        .filter(phrase -> !syntax.token(phrase.head()).relation().startsWith("nsubj"))
        .map(phrase -> new Link(Subjects.placeless(phrase, verb), Link.Function.SUBJECT, 0.8))
        .toList();
  }
}
