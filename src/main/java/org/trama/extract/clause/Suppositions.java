package org.trama.extract.clause;

import java.util.List;
import java.util.Set;
import org.trama.model.Morphology;

/**
 * What a sentence tells only as the case in which something else will be: {@code en caso de que
 * Irán ataque}, {@code a menos que Irán firme}, {@code de atacar Irán}, {@code en caso de ataque};
 * or what is but talked of.
 */
final class Suppositions {
  private static final List<List<String>> IN_CASE = FixedWords.of("en caso de");

  /** Words that open a clause of such a case, or of what is but possible. */
  private static final List<List<String>> OPENING =
      FixedWords.of(
          "en caso de que",
          "en el caso de que",
          "en el supuesto de que",
          "a menos que",
          "a no ser que",
          "salvo que",
          "excepto que",
          "con tal de que",
          "con tal que",
          "temor a que",
          "temor de que",
          "miedo a que",
          "miedo de que",
          "puede que",
          "puede ser que",
          "podría ser que",
          "pudiera ser que",
          "a condición de que",
          "siempre que",
          "siempre y cuando",
          "hora de que",
          "momento de que",
          "ojalá que");

  /** Words that with a present subjunctive open a clause of what has not come about. */
  private static final List<List<String>> AHEAD =
      FixedWords.of(
          "cuando",
          "aunque",
          "mientras",
          "en cuanto",
          "tan pronto como",
          "una vez que",
          "antes de que",
          "hasta que",
          "para que",
          "a fin de que",
          "con el fin de que");

  /** Words before an infinitive of what somebody is for, near to, or expects. */
  private static final List<List<String>> MEANT =
      FixedWords.of(
          "a favor de",
          "con vistas a",
          "con miras a",
          "a la espera de",
          "a cambio de",
          "con tal de",
          "al borde de",
          "cerca de",
          "ganas de",
          "favorable a",
          "favorables a",
          "obligado a",
          "obligada a",
          "obligados a",
          "obligadas a");

  private static final Set<String> ENDS = Set.of(",", ";", ":", ".", "\"", "«");

  private final Syntax syntax;

  Suppositions(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether the noun is but the case: {@code en caso de un ataque}. */
  boolean areOfNoun(int noun) {
    int of = noun - 1;
    while (of > 1 && syntax.token(of).head() == noun && !syntax.word(of).equals("de")) {
      of--;
    }
    return endsWith(IN_CASE, of);
  }

  /** Whether the verb tells but the case. */
  boolean areOfVerb(int verb) {
    return isBareCase(verb)
        || isTalk(verb)
        || isMeant(verb)
        || syntax.isSubjunctive(verb) && (isOpened(verb) || isAhead(verb));
  }

  /** {@code cuando Serbia compre cazas}, as against {@code aunque haya comprado}. */
  private boolean isAhead(int verb) {
    boolean present =
        syntax.auxiliaries(verb).isEmpty()
            && syntax.token(verb).morphology().tense() == Morphology.Tense.PRESENT;
    for (int i = verb - 1; present && i >= 0 && !syntax.isFiniteVerb(i); i--) {
      if (endsWith(AHEAD, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code se habla de bombardear Teherán}, {@code se habla de secuestrar y de matar}. */
  private boolean isTalk(int verb) {
    int first = syntax.token(verb).relation().equals("conj") ? syntax.token(verb).head() : verb;
    return syntax.isInfinitive(first)
        && syntax.dependents(first).stream().anyMatch(mark -> mark.text().equals("de"))
        && syntax.auxiliaries(verb).isEmpty()
        && syntax.head(first).filter(above -> above.lemma().equals("hablar")).isPresent();
  }

  /** {@code está a favor de enviar tropas}. */
  private boolean isMeant(int verb) {
    int before = new VerbGroup(syntax).beforeInfinitive(verb);
    return before > 0 && endsWith(MEANT, before);
  }

  private boolean isOpened(int verb) {
    for (int i = verb - 1; i > 0 && !syntax.isFiniteVerb(i); i--) {
      if (syntax.word(i).equals("que") || syntax.word(i).equals("cuando")) {
        return endsWith(OPENING, i);
      }
    }
    return false;
  }

  private boolean endsWith(List<List<String>> phrases, int end) {
    return phrases.stream()
        .anyMatch(
            words ->
                end + 1 >= words.size()
                    && FixedWords.stand(syntax, end + 1 - words.size(), words)
                    && !isAlways(end + 1 - words.size()));
  }

  /** {@code ha negado siempre que}: the adverb of the verb before it. */
  private boolean isAlways(int word) {
    return word > 0
        && syntax.word(word).equals("siempre")
        && new VerbGroup(syntax).isPerfect(word - 1);
  }

  /** {@code De haber atacado Irán, Washington intervendría}: before what would be then. */
  private boolean isBareCase(int verb) {
    int of = syntax.groupBegin(verb) - 1;
    return syntax.isInfinitive(verb)
        && syntax.token(verb).relation().equals("advcl")
        && syntax.token(verb).head() > verb
        && of >= 0
        && syntax.word(of).equals("de")
        && (of == 0 || ENDS.contains(syntax.word(of - 1)));
  }
}
