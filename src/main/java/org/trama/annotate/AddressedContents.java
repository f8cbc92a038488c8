package org.trama.annotate;

import java.util.stream.Stream;
import org.trama.model.Token;

/**
 * Gives verbs of saying what they say to somebody whose name stands between commas: {@code recordó
 * al presidente, David Ruiz, que Vilna atacó a Serbia}. A relative clause has no subject of its own
 * besides its pronoun, and none in the subjunctive tells of somebody named.
 */
final class AddressedContents {
  private final Tree tree;
  private final Contents contents;

  AddressedContents(Tree tree) {
    this.tree = tree;
    this.contents = new Contents(tree);
  }

  void mend() {
    for (Token clause : tree.tokens()) {
      int that = tree.that(clause);
      if (that > 0 && tree.is(that - 1, ",")) {
        Token whom = addressee(tree.token(clause.head()));
        if (isTold(whom, clause) && hasSubjectOfItsOwn(clause, that)) {
          tree.content(whom.head(), that, clause.index());
        }
      }
    }
  }

  /** The one addressed, where the clause hangs from his name or from his country. */
  private Token addressee(Token word) {
    Token at = word;
    while (at.relation().matches("appos|nmod|flat") && at.head() >= 0) {
      at = tree.token(at.head());
    }
    return at;
  }

  private boolean isTold(Token whom, Token clause) {
    boolean addressed =
        whom.head() >= 0
            && whom.head() < whom.index()
            && whom.relation().matches("obj|iobj|obl")
            && tree.isBehindTo(whom.index());
    return addressed && isSaid(tree.token(whom.head()), clause) && !contents.has(whom.head());
  }

  private boolean isSaid(Token verb, Token clause) {
    return SayingVerbs.has(verb)
        || RoundaboutContents.ASKING.contains(verb.lemma()) && tree.isSubjunctive(clause.index());
  }

  private boolean hasSubjectOfItsOwn(Token clause, int that) {
    Stream<Token> between =
        tree.under(clause.index())
            .filter(word -> word.index() > that && word.index() < clause.index());
    return tree.isSubjunctive(clause.index())
        || between.anyMatch(
            word -> word.relation().startsWith("nsubj") && !tree.isBehindPreposition(word.index()));
  }
}
