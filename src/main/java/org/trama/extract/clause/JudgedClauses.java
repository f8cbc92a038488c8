package org.trama.extract.clause;

import java.util.Set;
import java.util.function.Predicate;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Where the clause of a verb opens with {@code que}, and what stands before it: {@code no es
 * verdad, dijo X, que haya enviado}.
 */
final class JudgedClauses {
  /** Verbs with which another one makes one group: {@code que vaya a enviar}. */
  private static final Set<String> CARRYING =
      Set.of("haber", "ir", "estar", "poder", "deber", "querer", "pensar", "pretender", "planear");

  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "«", "»");

  private final Syntax syntax;

  JudgedClauses(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The {@code que} that opens the clause of the verb; -1 where none does. */
  int opening(int verb) {
    for (int i = verb - 1; i > 0; i--) {
      Token token = syntax.token(i);
      if (token.text().equals("que")) {
        return token.head() == verb || syntax.isUnder(verb, i - 1) || !isClosed(i, verb) ? i : -1;
      }
      if (Set.of("quien", "quienes", "cual", "cuales", "donde").contains(syntax.word(i))) {
        return -1;
      }
      boolean finite = token.morphology().mood().isFinite();
      boolean own = syntax.isVerbal(i) && !CARRYING.contains(token.lemma());
      if (finite && (own || isGroupOfOther(token, verb))) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code que haya atacado Odesa y condenó}: the clause has its verb, and the other its own. */
  private boolean isGroupOfOther(Token auxiliary, int verb) {
    return auxiliary.pos() == PartOfSpeech.AUX
        && auxiliary.head() != verb
        && syntax.token(verb).morphology().mood().isFinite();
  }

  /** Whether a comma or a quotation mark ends the clause that begins at {@code que}. */
  private boolean isClosed(int que, int verb) {
    for (int i = que + 1; i < verb; i++) {
      if (syntax.word(i).equals(",") || syntax.closesQuotation(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The word before {@code que}, or before what is inserted there: {@code no es verdad, dijo X,
   * que}; but not before {@code «No es verdad», dijo X, que}, where something else is said of X.
   */
  int beforeInsertion(int que) {
    int at = new Clefts(syntax).judged(que);
    if (at > 1 && syntax.word(at).equals(",")) {
      at--;
      while (at > 0 && !syntax.word(at).equals(",")) {
        at--;
      }
      return at - 1;
    }
    return at > 0 && QUOTES.contains(syntax.word(at)) ? at - 1 : at;
  }

  /**
   * Where a form of {@code verb} stands before the word, but for an adverb or an article; or -1.
   */
  int before(int word, String verb) {
    return before(word, verb::equals);
  }

  int before(int word, Predicate<String> verb) {
    for (int i = word - 1; i >= Math.max(0, word - 3); i--) {
      Token token = syntax.token(i);
      if (verb.test(token.lemma())) {
        return i;
      }
      boolean small =
          token.pos() == PartOfSpeech.ADV
              || token.pos() == PartOfSpeech.DET
              || token.pos() == PartOfSpeech.ADJ;
      if (!small) {
        return -1;
      }
    }
    return -1;
  }
}
