package org.trama.extract.clause;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.model.Morphology;
import org.trama.model.Token;

/**
 * What a sentence only wishes for, or judges before it is done: {@code ojalá Rusia retire sus
 * tropas}, {@code que Irán ataque sería un error}, {@code enviar tanques no es la solución}.
 */
final class Unreal {
  /** What may stand before the first word of a clause. */
  private static final Set<String> OPENING = Set.of(",", ";", ":", "\"", "«", "“", "y", "pero");

  private final Syntax syntax;

  Unreal(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether the verb tells but that. */
  boolean is(int verb) {
    return isWished(verb) || isFronted(verb) || isBareSubject(verb);
  }

  private boolean isWished(int verb) {
    if (!syntax.isSubjunctive(verb)) {
      return false;
    }
    int at = verb - 1;
    while (at > 0 && !syntax.word(at).equals("ojalá") && !syntax.isFiniteVerb(at)) {
      at--;
    }
    return at >= 0 && syntax.word(at).equals("ojalá");
  }

  /** {@code que Irán ataque tendría consecuencias}. */
  private boolean isFronted(int verb) {
    return isSubject(verb)
        && syntax.isSubjunctive(verb)
        && isPresent(verb)
        && syntax.dependents(verb).stream()
            .anyMatch(mark -> syntax.word(mark.index()).equals("que") && opens(mark.index()))
        && forms(syntax.token(verb).head()).anyMatch(Unreal::isToCome);
  }

  /**
   * {@code atacar Irán sería un error}, as against {@code atacar Irán fue un error} and {@code
   * haber atacado Irán es un error}.
   */
  private boolean isBareSubject(int verb) {
    return isSubject(verb)
        && syntax.isInfinitive(verb)
        && syntax.auxiliaries(verb).isEmpty()
        && opens(verb)
        && forms(syntax.token(verb).head())
            .map(Token::morphology)
            .filter(form -> form.mood().isFinite())
            .noneMatch(form -> form.tense() == Morphology.Tense.PAST);
  }

  private boolean isSubject(int verb) {
    String relation = syntax.token(verb).relation();
    return (relation.startsWith("csubj") || relation.startsWith("nsubj"))
        && syntax.token(verb).head() > verb;
  }

  private boolean isPresent(int verb) {
    return syntax.auxiliaries(verb).isEmpty()
        && syntax.token(verb).morphology().tense() == Morphology.Tense.PRESENT;
  }

  private boolean opens(int word) {
    return word == 0 || OPENING.contains(syntax.word(word - 1));
  }

  private Stream<Token> forms(int predicate) {
    List<Token> auxiliaries = syntax.auxiliaries(predicate);
    return Stream.concat(Stream.of(syntax.token(predicate)), auxiliaries.stream());
  }

  private static boolean isToCome(Token form) {
    return form.morphology().mood() == Morphology.Mood.CONDITIONAL
        || form.morphology().tense() == Morphology.Tense.FUTURE;
  }
}
