package org.trama.extract.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.Syntax;
import org.trama.model.Token;

/**
 * Clauses that say when something was by something else that was: {@code cuando se reunieron},
 * {@code desde que la UE lo sancionó}. Who denies the one does not deny the other.
 */
final class WhenClauses {
  private static final Set<String> CONTENT = Set.of("ccomp", "csubj", "xcomp");

  /** Words that open one. */
  private static final Set<String> OPENING =
      Set.of("cuando", "mientras", "desde", "después", "luego", "tras");

  /** Those of them that do so without {@code que}. */
  private static final Set<String> ALONE = Set.of("cuando", "mientras");

  private final Syntax syntax;

  WhenClauses(Syntax syntax) {
    this.syntax = syntax;
  }

  /**
   * Whether the word stands in one, by the tree or by what comes before its verb, with none of
   * {@code denials} in it: {@code cuando negó el ataque}.
   */
  boolean hold(Token word, List<Report> denials) {
    return isUnderOne(word, denials)
        || syntax.isFinite(word.index()) && isBehindOpening(word.index());
  }

  private boolean isUnderOne(Token word, List<Report> denials) {
    return Stream.concat(Stream.of(word), syntax.ancestors(word.index()).stream())
        .takeWhile(token -> !CONTENT.contains(token.relation()))
        .takeWhile(
            token -> denials.stream().noneMatch(denial -> denial.span().contains(token.span())))
        .filter(token -> token.relation().equals("advcl") && token.head() < token.index())
        .anyMatch(this::isOpened);
  }

  private boolean isOpened(Token clause) {
    return syntax.dependents(clause.index()).stream()
        .anyMatch(
            word -> word.index() < clause.index() && OPENING.contains(syntax.word(word.index())));
  }

  private boolean isBehindOpening(int verb) {
    for (int i = verb - 1; i > 0 && !syntax.isFiniteVerb(i); i--) {
      if (ALONE.contains(syntax.word(i))) {
        return true;
      }
      if (syntax.word(i).equals("que")) {
        return syntax.word(i - 1).equals("desde")
            || i > 1 && syntax.word(i - 1).equals("de") && OPENING.contains(syntax.word(i - 2));
      }
    }
    return false;
  }
}
