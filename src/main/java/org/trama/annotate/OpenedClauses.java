package org.trama.annotate;

import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Gives a clause that {@code y} joins to another the subject that the parser leaves in the other.
 */
final class OpenedClauses {
  private final Tree tree;

  OpenedClauses(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int i = 0; i < tree.size(); i++) {
      openClause(tree.token(i));
      putUnderVerb(tree.token(i));
    }
  }

  /**
   * {@code Londres envió soldados, y Edi Rama, primer ministro albanés, pide}: a name is joined to
   * no verb but opens the next clause.
   */
  private void openClause(Token noun) {
    boolean joined =
        noun.relation().equals("conj")
            && Tree.isNoun(noun)
            && noun.head() >= 0
            && tree.token(noun.head()).pos() == PartOfSpeech.VERB
            && !tree.isBehindPreposition(noun.index());
    int verb = joined ? tree.nextFinite(noun.index()) : -1;
    if (verb > 0 && tree.token(verb).head() == noun.head() && tree.isFree(verb)) {
      join(noun, verb, noun.head());
    }
  }

  /** Makes of the verb a clause beside that of the first one, with the noun for its subject. */
  private void join(Token noun, int verb, int first) {
    tree.attach(verb, first, "conj");
    tree.under(noun.index())
        .filter(child -> child.relation().equals("cc"))
        .toList()
        .forEach(child -> tree.attach(child.index(), verb, "cc"));
    tree.attach(noun.index(), verb, "nsubj");
  }

  /** {@code anunció su salida en abril, cuando recibió a X}: no noun has such a clause. */
  private void putUnderVerb(Token verb) {
    boolean clause = verb.relation().startsWith("acl") && verb.head() >= 0;
    boolean when =
        clause
            && tree.isFinite(verb.index())
            && tree.under(verb.index())
                .anyMatch(child -> tree.is(child.index(), "cuando") && child.index() < verb.index())
            && tree.that(verb.head(), verb.index()) < 0;
    int first = when ? tree.verbOver(verb.head()) : -1;
    if (first >= 0 && first < verb.index()) {
      tree.attach(verb.index(), first, "advcl");
    }
  }
}
