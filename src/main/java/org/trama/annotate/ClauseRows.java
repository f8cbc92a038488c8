package org.trama.annotate;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Parts main clauses that stand in a row, where the parser makes one of the other: {@code Brasil
 * deploró el asalto, Nicaragua rompió con Quito}, {@code Bamako firmó el acuerdo, y Dakar, que lo
 * vio venir, calló}.
 */
final class ClauseRows {
  private final Tree tree;

  ClauseRows(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int i = 0; i < tree.size(); i++) {
      part(tree.token(i));
      goOn(tree.token(i));
    }
  }

  /**
   * {@code deploró el asalto, Nicaragua rompió}: what stands between the first verb and the comma
   * is its object, and the clause behind no part of it.
   */
  private void part(Token verb) {
    int first = verb.head();
    if (!verb.relation().equals("ccomp") || first < 0 || first > verb.index()) {
      return;
    }
    Optional<Token> object =
        tree.under(verb.index())
            .filter(child -> child.relation().equals("obj") && Tree.isNoun(child))
            .filter(child -> child.index() > first && !tree.isBehindPreposition(child.index()))
            .findFirst();
    Optional<Token> subject =
        tree.under(verb.index())
            .filter(child -> child.relation().equals("nsubj") && child.index() < verb.index())
            .findFirst();
    if (object.isEmpty() || subject.isEmpty() || !tree.isFinite(verb.index())) {
      return;
    }
    boolean parted =
        object.get().index() < subject.get().index()
            && tree.is(tree.begin(subject.get().index()) - 1, ",")
            && tree.begin(object.get().index()) == first + 1
            && tree.isFinite(first)
            && tree.that(first, verb.index()) < 0;
    if (parted) {
      tree.attach(object.get().index(), first, "obj");
      tree.attach(verb.index(), first, "parataxis");
    }
  }

  /** {@code y Dakar, que lo vio venir, calló}: a second finite verb is none of the relative. */
  private void goOn(Token name) {
    int first = name.head();
    boolean row =
        name.relation().equals("conj")
            && Tree.isNoun(name)
            && first >= 0
            && tree.token(first).pos() == PartOfSpeech.VERB
            && (tree.is(tree.begin(name.index()) - 1, "y")
                || tree.is(tree.begin(name.index()) - 1, "pero"));
    List<Token> clauses =
        tree.under(name.index())
            .filter(child -> child.relation().startsWith("acl") && tree.isFinite(child.index()))
            .toList();
    if (!row || clauses.size() != 2) {
      return;
    }
    int verb = clauses.get(1).index();
    boolean resumed =
        tree.that(clauses.get(0).index(), verb) < 0
            && tree.that(name.index(), clauses.get(0).index()) > 0
            && IntStream.range(clauses.get(0).index(), verb).anyMatch(i -> tree.is(i, ","))
            && tree.isFree(verb);
    if (resumed) {
      tree.attach(verb, first, "conj");
      tree.attach(name.index(), verb, "nsubj");
    }
  }
}
