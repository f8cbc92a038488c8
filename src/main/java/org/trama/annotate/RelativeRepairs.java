package org.trama.annotate;

import java.util.Optional;
import org.trama.model.Morphology;
import org.trama.model.Token;

/**
 * Gives relative clauses the noun that they are about, where the parser hangs them from its verb:
 * {@code condenó el atentado con coche bomba que mató a cinco policías}.
 */
final class RelativeRepairs {
  private final Tree tree;

  RelativeRepairs(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    tree.tokens().forEach(this::tellOfObject);
  }

  private void tellOfObject(Token clause) {
    int verb = clause.relation().equals("advcl") ? clause.head() : -1;
    Optional<Token> pronoun = tree.under(clause.index()).filter(this::isSubject).findFirst();
    if (verb < 0 || pronoun.isEmpty()) {
      return;
    }
    int before = pronoun.get().index() - 1;
    tree.under(verb)
        .filter(noun -> noun.relation().equals("obj") && Tree.isNoun(noun))
        .filter(noun -> noun.index() > verb && noun.index() <= before)
        .filter(noun -> Tree.isNoun(tree.token(before)) || noun.index() == before)
        .filter(noun -> agrees(noun, clause.index()))
        .reduce((first, second) -> second)
        .ifPresent(noun -> tree.attach(clause.index(), noun.index(), "acl"));
  }

  private boolean isSubject(Token word) {
    return word.relation().equals("nsubj") && word.text().equals("que");
  }

  private boolean agrees(Token noun, int verb) {
    Morphology.Number number = tree.number(verb);
    return number != Morphology.Number.NONE && noun.morphology().number() == number;
  }
}
