package org.trama.extract.report;

import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Relatives;
import org.trama.extract.clause.Syntax;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * What a sentence tells before the clause that ends with its source, and which that source does not
 * answer for.
 */
final class EarlierClauses {
  private final Syntax syntax;

  EarlierClauses(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether the word at {@code index} stands in one, before the source at {@code end}. */
  boolean hold(int index, int end) {
    return isInserted(index, end, true) || isLeftBehind(index, end);
  }

  /**
   * {@code Ankara, que mantiene tropas, negó que envíe más, como afirmó X}: what stands in a
   * relative clause that ended before.
   *
   * @param parted whether only one that a comma parts from its noun counts
   */
  boolean isInserted(int index, int end, boolean parted) {
    int at = index;
    for (int steps = 0; at >= 0 && steps <= syntax.size(); steps++) {
      Token token = syntax.token(at);
      boolean relative = token.relation().startsWith("acl") && !syntax.isUnder(end, at);
      if (relative && (!parted || isParted(at)) && hasFiniteVerbBeyond(at, end)) {
        return true;
      }
      at = token.head();
    }
    return false;
  }

  /** Whether a finite clause begins right behind a comma. */
  private boolean isParted(int clause) {
    int begin =
        syntax.dependents(clause).stream()
            .mapToInt(Token::index)
            .filter(child -> !syntax.word(child).equals(","))
            .map(this::beginOf)
            .min()
            .orElse(clause);
    return syntax.isFinite(clause) && begin > 0 && syntax.word(begin - 1).equals(",");
  }

  /** {@code , cuyo presidente}, {@code , con los que}: with what modifies the word. */
  private int beginOf(int word) {
    return syntax.dependents(word).stream()
        .mapToInt(Token::index)
        .filter(child -> child < word && !syntax.word(child).equals(","))
        .min()
        .orElse(word);
  }

  /** Whether the clause that the relative one stands in has its verb behind it. */
  private boolean hasFiniteVerbBeyond(int clause, int before) {
    int governor = syntax.clauseHead(syntax.token(clause).head());
    return governor > clause && governor < before;
  }

  /** {@code Acra pidió calma, y Malí y Níger se verán, confirmó X}: another clause came between. */
  private boolean isLeftBehind(int index, int end) {
    return IntStream.range(index + 1, end - 1)
        .filter(i -> syntax.word(i).equals(","))
        .filter(i -> Set.of("y", "e").contains(syntax.word(i + 1)))
        .anyMatch(i -> opensClause(i + 2, end));
  }

  private boolean opensClause(int from, int end) {
    for (int i = from; i < end; i++) {
      if (syntax.isFinite(i) && isVerb(i)) {
        return true;
      }
      boolean other = syntax.word(i).equals(",") || isRelative(i);
      if (other) {
        return false;
      }
    }
    return false;
  }

  private boolean isVerb(int index) {
    return Set.of(PartOfSpeech.VERB, PartOfSpeech.AUX).contains(syntax.token(index).pos());
  }

  private boolean isRelative(int index) {
    return Relatives.isPronoun(syntax.word(index));
  }
}
