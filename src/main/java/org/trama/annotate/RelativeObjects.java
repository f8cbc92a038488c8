package org.trama.annotate;

import java.util.Optional;
import org.trama.model.Morphology;
import org.trama.model.Token;

/**
 * Makes a relative the object of its verb where the parser has it for the subject: {@code el
 * acuerdo que alcanzaron Rabat y Bruselas}. One thing is no subject of a plural verb.
 */
final class RelativeObjects {
  private final Tree tree;

  RelativeObjects(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    tree.tokens().stream()
        .filter(word -> word.text().equals("que") && word.relation().equals("nsubj"))
        .filter(word -> word.head() > word.index())
        .forEach(this::turn);
  }

  private void turn(Token que) {
    int verb = que.head();
    Token clause = tree.token(verb);
    boolean ofOne =
        clause.relation().startsWith("acl")
            && clause.head() < que.index()
            && isSingular(clause.head())
            && isSingular(que.index() - 1)
            && tree.number(verb) == Morphology.Number.PLURAL;
    Optional<Token> behind =
        tree.under(verb)
            .filter(child -> child.relation().equals("obj") && Tree.isNoun(child))
            .filter(child -> child.index() > verb && !tree.isBehindPreposition(child.index()))
            .findFirst();
    if (ofOne && behind.isPresent()) {
      tree.attach(que.index(), verb, "obj");
      tree.attach(behind.get().index(), verb, "nsubj");
    }
  }

  private boolean isSingular(int noun) {
    return Tree.isNoun(tree.token(noun))
        && tree.token(noun).morphology().number() == Morphology.Number.SINGULAR
        && !tree.governs(noun, "conj");
  }
}
