package org.trama.annotate;

import java.util.Optional;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Joins what is said to the verb of saying from which {@code ser} parts it: {@code lo que niega
 * Camboya es haber colocado minas}.
 */
final class PartedContents {
  private final Tree tree;

  PartedContents(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    tree.tokens().forEach(this::join);
  }

  private void join(Token verb) {
    Token copula = verb.relation().equals("csubj") ? tree.token(verb.head()) : verb;
    boolean parted =
        copula.index() > verb.index()
            && copula.lemma().equals("ser")
            && verb.pos() == PartOfSpeech.VERB
            && SayingVerbs.has(verb)
            && isOfWhat(verb);
    Optional<Token> content =
        tree.under(copula.index())
            .filter(child -> parted && child.index() > copula.index())
            .filter(child -> child.relation().equals("ccomp") || child.relation().equals("xcomp"))
            .findFirst();
    content.ifPresent(
        said -> {
          tree.attach(verb.index(), copula.head(), copula.relation());
          tree.under(copula.index())
              .map(Token::index)
              .filter(child -> child != verb.index() && child != said.index())
              .forEach(child -> tree.attach(child, verb.index(), tree.token(child).relation()));
          tree.attach(copula.index(), verb.index(), "dep");
          tree.attach(said.index(), verb.index(), "ccomp");
        });
  }

  /** {@code lo que}, with nothing but small words before the verb's clause. */
  private boolean isOfWhat(Token verb) {
    return tree.under(verb.index())
        .filter(child -> tree.is(child.index(), "que") && child.index() < verb.index())
        .anyMatch(that -> tree.is(that.index() - 1, "lo"));
  }
}
