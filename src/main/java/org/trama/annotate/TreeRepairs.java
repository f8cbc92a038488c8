package org.trama.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Corrects what the parser is known to get wrong, where the words leave no doubt. */
final class TreeRepairs {
  /** Verbs that do stand before {@code que} as auxiliaries of another: {@code tiene que ir}. */
  private static final Set<String> AUXILIARIES = Set.of("tener", "haber", "ser", "estar", "ir");

  private TreeRepairs() {}

  /**
   * The words of a sentence under governors that can be: {@code para pedir que retire} has its
   * clause under {@code pedir}, which the parser takes for an auxiliary of {@code retire}.
   */
  static List<Token> mend(List<Token> parsed) {
    List<Token> tokens = new ArrayList<>(parsed);
    for (Token token : parsed) {
      int that = token.relation().equals("aux") ? that(tokens, token.index(), token.head()) : -1;
      if (that > 0 && !AUXILIARIES.contains(token.lemma())) {
        govern(tokens, token.index(), token.head(), that);
      }
    }
    return tokens;
  }

  /** Index of the {@code que} between the words; -1 where there is none. */
  private static int that(List<Token> tokens, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tokens.get(i).text().equals("que")) {
        return i;
      }
    }
    return -1;
  }

  /** Puts the clause behind {@code que} under the verb before it, with all that stands before. */
  private static void govern(List<Token> tokens, int verb, int clause, int that) {
    Token head = tokens.get(clause);
    tokens.set(verb, verb(tokens.get(verb)).under(head.head(), head.relation()));
    tokens.set(that, tokens.get(that).under(clause, "mark"));
    tokens.set(clause, head.under(verb, "ccomp"));
    for (int i = 0; i < that; i++) {
      Token token = tokens.get(i);
      if (i != verb && token.head() == clause) {
        tokens.set(i, token.under(verb, token.relation()));
      }
    }
  }

  private static Token verb(Token token) {
    return new Token(
        token.index(),
        token.span(),
        token.text(),
        token.lemma(),
        PartOfSpeech.VERB,
        token.morphology(),
        token.head(),
        token.relation());
  }
}
