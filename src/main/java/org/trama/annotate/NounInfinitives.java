package org.trama.annotate;

import org.trama.model.Morphology;
import org.trama.model.Token;

/**
 * Gives an infinitive to the subject that it stands behind with {@code de}, where the parser takes
 * it for another clause of the verb: {@code la propuesta de prestar dinero a Kiev quedó aplazada}.
 */
final class NounInfinitives {
  private final Tree tree;

  NounInfinitives(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    tree.tokens().stream()
        .filter(word -> word.morphology().mood() == Morphology.Mood.INFINITIVE)
        .filter(word -> word.relation().equals("advcl") && word.head() > word.index())
        .filter(word -> word.index() > 1 && tree.is(word.index() - 1, "de"))
        .filter(word -> isSubject(tree.token(word.index() - 2), word.head()))
        .forEach(word -> tree.attach(word.index(), word.index() - 2, "acl"));
  }

  private static boolean isSubject(Token noun, int verb) {
    return Tree.isNoun(noun) && noun.relation().startsWith("nsubj") && noun.head() == verb;
  }
}
