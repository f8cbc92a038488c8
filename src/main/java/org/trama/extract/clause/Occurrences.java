package org.trama.extract.clause;

import java.util.Set;
import org.trama.model.PartOfSpeech;

/**
 * What is said never to have been by the clause before its {@code que}: {@code nunca ocurrió que},
 * {@code lo que no ha ocurrido es que}, {@code lo falso es que}.
 */
final class Occurrences {
  private static final Set<String> HAPPENING =
      Set.of("acaecer", "acontecer", "ocurrir", "pasar", "producir", "suceder");

  private final Syntax syntax;
  private final Negators negators;

  Occurrences(Syntax syntax) {
    this.syntax = syntax;
    this.negators = new Negators(syntax);
  }

  /** Whether what the clause behind {@code que} tells is what never was. */
  boolean isNever(int que) {
    return isDenied(new Clefts(syntax).judged(que)) || isCalledFalse(que);
  }

  private boolean isDenied(int verb) {
    if (verb < 1 || !HAPPENING.contains(syntax.token(verb).lemma())) {
      return false;
    }
    int before = verb - 1;
    while (before > 0 && syntax.token(before).pos() == PartOfSpeech.AUX) {
      before--;
    }
    return negators.isNegation(before);
  }

  /** {@code lo falso es que}. */
  private boolean isCalledFalse(int que) {
    return que > 2
        && syntax.token(que - 1).lemma().equals("ser")
        && Judgements.UNTRUE.contains(syntax.token(que - 2).lemma())
        && syntax.word(que - 3).equals("lo");
  }
}
