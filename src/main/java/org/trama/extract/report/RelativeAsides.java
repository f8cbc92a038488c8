package org.trama.extract.report;

import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Syntax;
import org.trama.model.PartOfSpeech;

/** Relative clauses that a comma parts from their noun: what the text itself says beside. */
final class RelativeAsides {
  private final Syntax syntax;

  RelativeAsides(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether the word at {@code index}, behind the pronoun, stands in such a clause of it. */
  boolean hold(int relative, int index) {
    return isParted(relative) && goesOn(relative, index);
  }

  /** {@code , que}, {@code , país que}: whether a comma parts the clause from its noun. */
  private boolean isParted(int relative) {
    int before = beforeMarker(relative);
    boolean apposed = before > 0 && syntax.token(before).pos() == PartOfSpeech.NOUN;
    return syntax.word(apposed ? beforeMarker(before) : before).equals(",");
  }

  /** {@code según Kiev, Rusia, que ocupa Crimea, atacó Odesa}: the clause may have ended before. */
  private boolean goesOn(int relative, int index) {
    int verb = syntax.token(relative).head();
    boolean closed = IntStream.range(relative, index).anyMatch(i -> syntax.word(i).equals(","));
    return !closed || verb < 0 || verb == index || syntax.isUnder(index, verb);
  }

  /** {@code , con el que}: the words that belong to the relative pronoun. */
  int beforeMarker(int relative) {
    int at = relative - 1;
    while (at > 0 && Set.of(PartOfSpeech.ADP, PartOfSpeech.DET).contains(syntax.token(at).pos())) {
      at--;
    }
    return Math.max(0, at);
  }
}
