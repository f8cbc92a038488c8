package org.trama.annotate;

import java.util.Set;
import org.trama.model.Token;

/**
 * Gives a relative clause to the one who did it, and not to whom {@code sino} sets apart from him:
 * {@code no fue Kenia sino Chad quien envió tanques}.
 */
final class ButSubjects {
  private static final Set<String> WHO = Set.of("quien", "quienes", "que");

  private static final Set<String> CLAUSES = Set.of("ccomp", "csubj", "advcl");

  /** What opens or carries the clause, whoever it is told of. */
  private static final Set<String> TAKEN_OVER = Set.of("mark", "cop", "obl", "punct");

  private final Tree tree;

  ButSubjects(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int i = 1; i < tree.size(); i++) {
      Token doer = tree.token(i);
      if (doer.relation().equals("conj") && doer.head() >= 0 && isBehindBut(i)) {
        tree.tokens().stream()
            .filter(verb -> verb.index() > doer.index() && isClauseOf(verb, doer))
            .findFirst()
            .ifPresent(verb -> part(doer, verb));
      }
    }
  }

  /** He takes the place of the other, and what negates the other negates only that one. */
  private void part(Token doer, Token verb) {
    Token other = tree.token(doer.head());
    tree.under(other.index())
        .filter(word -> TAKEN_OVER.contains(word.relation()) && word.index() < other.index())
        .toList()
        .forEach(word -> tree.attach(word.index(), doer.index(), word.relation()));
    tree.under(other.head())
        .filter(word -> tree.is(word.index(), "no") && word.index() < other.index())
        .toList()
        .forEach(word -> tree.attach(word.index(), other.index(), "advmod"));
    tree.attach(doer.index(), other.head(), other.relation());
    tree.attach(other.index(), doer.index(), "dep");
    tree.attach(verb.index(), doer.index(), "acl:relcl");
  }

  private boolean isBehindBut(int doer) {
    return tree.under(doer).anyMatch(word -> tree.is(word.index(), "sino"));
  }

  /** Whether it is a relative clause of his, of the one before him, or of {@code ser} over him. */
  private boolean isClauseOf(Token verb, Token doer) {
    boolean relative =
        verb.relation().startsWith("acl")
            && (verb.head() == doer.index() || verb.head() == doer.head());
    boolean parted = CLAUSES.contains(verb.relation()) && verb.head() == over(doer);
    return (relative || parted)
        && tree.isFinite(verb.index())
        && tree.under(verb.index())
            .anyMatch(word -> WHO.contains(word.text()) && word.index() > doer.index());
  }

  /** The form of {@code ser} that the one before him hangs from; -2 where it is another word. */
  private int over(Token doer) {
    int over = tree.token(doer.head()).head();
    return over >= 0 && tree.token(over).lemma().equals("ser") ? over : -2;
  }
}
