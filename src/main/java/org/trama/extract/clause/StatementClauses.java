package org.trama.extract.clause;

import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Clauses that tell what a noun says: {@code acusaciones de que}, {@code la versión de Kiev de
 * que}, {@code informes según los cuales}.
 */
public final class StatementClauses {
  private final Syntax syntax;
  private final Judgements judgements;

  public StatementClauses(Syntax syntax) {
    this.syntax = syntax;
    this.judgements = new Judgements(syntax);
  }

  /** Whether the clause is what the noun says that it hangs from. */
  public boolean are(Token clause) {
    return clause.relation().startsWith("acl")
        && IntStream.range(clause.head() + 1, clause.index())
            .anyMatch(i -> isThat(clause, i) || isAccording(clause, i));
  }

  private boolean isThat(Token clause, int of) {
    return isBareThat(clause, of) || isOfThat(clause, of);
  }

  /** {@code los reportes que Rusia atacó Riga}: where the preposition was left out. */
  private boolean isBareThat(Token clause, int that) {
    return that == clause.head() + 1
        && syntax.word(that).equals("que")
        && syntax.token(that).pos() == PartOfSpeech.SCONJ;
  }

  private boolean isOfThat(Token clause, int of) {
    return syntax.word(of).equals("de")
        && syntax.word(of + 1).equals("que")
        && (of == clause.head() + 1 || hangsFrom(of + 1, clause));
  }

  private boolean isAccording(Token clause, int word) {
    return syntax.word(word).equals("según")
        && Set.of("cual", "cuales").contains(syntax.word(word + 2))
        && hangsFrom(word + 2, clause);
  }

  private boolean hangsFrom(int word, Token clause) {
    return syntax.token(word).head() == clause.index();
  }

  /**
   * Whether the word is such a noun, or stands in what one says, of which the sentence says that it
   * is untrue: {@code la denuncia de que Kigali bombardeó Goma carece de fundamento}.
   *
   * @param isFalsehood whether a word names what is untrue
   */
  public boolean areUntrue(int word, IntPredicate isFalsehood) {
    OptionalInt noun = noun(word);
    return noun.isPresent()
        && syntax.token(noun.getAsInt()).relation().startsWith("nsubj")
        && judgements.areUntrue(syntax.token(noun.getAsInt()).head(), isFalsehood);
  }

  /** The noun in whose clause the word stands, or the word itself where it has such a clause. */
  private OptionalInt noun(int word) {
    return syntax.dependents(word).stream().anyMatch(this::are)
        ? OptionalInt.of(word)
        : IntStream.concat(
                IntStream.of(word), syntax.ancestors(word).stream().mapToInt(Token::index))
            .filter(above -> are(syntax.token(above)))
            .map(above -> syntax.token(above).head())
            .findFirst();
  }
}
