package org.trama.extract.clause;

import java.util.List;
import java.util.Set;
import org.trama.model.Token;

/**
 * Who does what a finite clause tells whose verb leaves its subject out, where the clause above
 * turns to somebody about it: {@code presionó a Kenia para que atacara}, {@code preguntó a Kenia
 * por qué atacó}, {@code advirtió a Kenia de que no debe atacar}.
 */
final class Addressed {
  private static final Set<String> QUESTIONING =
      Set.of("preguntar", "interrogar", "inquirir", "cuestionar");

  private static final Set<String> QUESTIONS = Set.of("qué", "cómo", "cuándo", "dónde", "si");

  private final Syntax syntax;
  private final Control control;

  Addressed(Scene scene, Control control) {
    this.syntax = scene.syntax();
    this.control = control;
  }

  /** Those whom the clause above the verb turns to; empty where it turns to nobody about it. */
  List<Link> of(int verb) {
    int above = syntax.token(verb).head();
    if (above < 0 || above > verb || !syntax.isFinite(verb)) {
      return List.of();
    }
    int governor = syntax.clauseHead(above);
    return new VerbGroup(syntax).isAim(verb) || isQuestion(verb, governor) || isDuty(verb)
        ? control.targets(governor)
        : List.of();
  }

  private boolean isDuty(int verb) {
    return syntax.token(verb).relation().equals("ccomp")
        && syntax.auxiliaries(verb).stream().anyMatch(word -> word.lemma().equals("deber"));
  }

  private boolean isQuestion(int verb, int governor) {
    return QUESTIONING.contains(syntax.token(governor).lemma())
        && syntax.dependents(verb).stream()
            .map(Token::index)
            .anyMatch(word -> word < verb && QUESTIONS.contains(syntax.word(word)));
  }
}
