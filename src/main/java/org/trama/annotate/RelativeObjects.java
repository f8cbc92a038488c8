package org.trama.annotate;

import java.util.Set;
import org.trama.model.Morphology;
import org.trama.model.Token;

/**
 * Makes a relative the object of its verb where the parser has it for the subject: {@code el
 * acuerdo que alcanzaron Rabat y Bruselas}; or what is its noun's: {@code una ley cuya reforma
 * rechazan Serbia y Hungría}. One thing is no subject of a plural verb.
 */
final class RelativeObjects {
  private static final Set<String> OWNERS = Set.of("cuyo", "cuya", "cuyos", "cuyas");

  private final Tree tree;

  RelativeObjects(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    tree.tokens().stream()
        .filter(word -> word.text().equals("que") && word.relation().equals("nsubj"))
        .filter(word -> word.head() > word.index())
        .forEach(this::turn);
    tree.tokens().stream()
        .filter(word -> word.relation().startsWith("nsubj") && word.head() > word.index())
        .filter(word -> word.index() > 0 && OWNERS.contains(tree.token(word.index() - 1).text()))
        .filter(word -> isSingular(word.index()))
        .filter(word -> tree.number(word.head()) == Morphology.Number.PLURAL)
        .forEach(this::swap);
    tree.tokens().stream()
        .filter(word -> word.index() > 1 && word.head() > word.index())
        .filter(word -> OWNERS.contains(tree.token(word.index() - 1).text()))
        .filter(word -> tree.is(word.index() - 2, "a"))
        .forEach(this::lead);
  }

  /** {@code Bolivia, a cuyo presidente criticó Milei}: of the two, whom {@code a} marks is hit. */
  private void lead(Token struck) {
    int verb = struck.head();
    boolean free =
        tree.under(verb)
            .noneMatch(
                child -> child.relation().startsWith("nsubj") && child.index() != struck.index());
    if (free) {
      tree.under(verb)
          .filter(child -> child.relation().endsWith("obj") && Tree.isNoun(child))
          .filter(child -> child.index() > verb && !tree.isBehindPreposition(child.index()))
          .findFirst()
          .ifPresent(behind -> tree.swap(struck, behind));
    }
  }

  private void turn(Token que) {
    int verb = que.head();
    Token clause = tree.token(verb);
    boolean ofOne =
        clause.relation().startsWith("acl")
            && clause.head() < que.index()
            && isSingular(clause.head())
            && isSingular(tree.is(que.index() - 1, ",") ? que.index() - 2 : que.index() - 1)
            && tree.number(verb) == Morphology.Number.PLURAL;
    if (ofOne) {
      swap(que);
    }
  }

  private void swap(Token before) {
    tree.bareObject(before.head(), Tree::isNoun).ifPresent(behind -> tree.swap(before, behind));
  }

  private boolean isSingular(int noun) {
    return Tree.isNoun(tree.token(noun))
        && tree.token(noun).morphology().number() == Morphology.Number.SINGULAR
        && !tree.governs(noun, "conj");
  }
}
