package org.trama.annotate;

import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** What verbs of saying have for what they say. */
final class Contents {
  private final Tree tree;

  Contents(Tree tree) {
    this.tree = tree;
  }

  /** Whether the verb has a clause, or a thing, for what it says. */
  boolean has(int verb) {
    return tree.governs(verb, "ccomp")
        || tree.under(verb)
            .anyMatch(
                child ->
                    child.relation().equals("obj")
                        && !isAside(child)
                        && !tree.isBehindPreposition(child.index()));
  }

  /** {@code el 5 de mayo}, {@code al diario El Mercurio}: a time, or the name of what precedes. */
  boolean isAside(Token noun) {
    Token time = noun.pos() == PartOfSpeech.NUM ? month(noun) : noun;
    int before = tree.begin(noun.index()) - 1;
    boolean named =
        noun.pos() == PartOfSpeech.PROPN && before >= 0 && Tree.isNoun(tree.token(before));
    return Times.are(time) || named && tree.token(before).head() == noun.head();
  }

  private Token month(Token day) {
    int month = day.index() + 2;
    return tree.is(month - 1, "de") && month < tree.size() ? tree.token(month) : day;
  }
}
