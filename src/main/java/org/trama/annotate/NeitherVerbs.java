package org.trama.annotate;

import java.util.List;
import java.util.Optional;
import org.trama.model.Token;

/**
 * Gives verbs that {@code ni} joins the subject before them, which the parser takes for one of the
 * row: {@code Angola ni atacó a Kenia ni lo hará, dijo Lima}.
 */
final class NeitherVerbs {
  private final Tree tree;

  NeitherVerbs(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    tree.tokens().stream().filter(Tree::isNoun).forEach(this::lead);
  }

  private void lead(Token noun) {
    firstVerb(noun.index())
        .ifPresent(
            verb -> {
              List<Token> behind =
                  tree.under(noun.index()).filter(child -> child.index() > verb.index()).toList();
              tree.attach(verb.index(), noun.head(), noun.relation());
              tree.attach(noun.index(), verb.index(), "nsubj");
              behind.forEach(child -> tree.attach(child.index(), verb.index(), child.relation()));
            });
  }

  /** The first finite verb of the row, where {@code ni} stands before it and behind the noun. */
  private Optional<Token> firstVerb(int noun) {
    return tree.under(noun)
        .filter(child -> child.relation().equals("conj") && child.index() > noun)
        .findFirst()
        .filter(verb -> tree.finiteForm(verb.index()).isPresent())
        .filter(
            verb ->
                tree.under(verb.index())
                    .anyMatch(word -> word.relation().equals("cc") && tree.is(word.index(), "ni")));
  }
}
