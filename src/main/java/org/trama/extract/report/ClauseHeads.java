package org.trama.extract.report;

import java.util.Set;
import org.trama.extract.clause.PhraseFinder;
import org.trama.extract.clause.Syntax;

/**
 * Sources named at the head of a clause, and which answer for that clause alone: {@code llamó a
 * Petro y, según Bogotá, le prometió su apoyo}.
 */
final class ClauseHeads {
  private static final Set<String> OPENING =
      Set.of("y", "e", "pero", "aunque", "mientras", "donde", "adonde", "cuando");

  private static final Set<String> BREAKS = Set.of(";", ":");

  private final Syntax syntax;

  ClauseHeads(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether the source opens a clause behind the word at {@code index}. */
  boolean openAfter(int index, PhraseFinder.Range source) {
    int before = source.begin() - 1;
    if (before > 0 && syntax.word(before).equals(",")) {
      before--;
    }
    return before > index && OPENING.contains(syntax.word(before)) && hasVerb(source.end());
  }

  private boolean hasVerb(int from) {
    for (int i = from; i < syntax.size() && !BREAKS.contains(syntax.word(i)); i++) {
      if (syntax.isFiniteVerb(i)) {
        return true;
      }
    }
    return false;
  }
}
