package org.trama.annotate;

import java.util.stream.IntStream;
import org.trama.model.Morphology;
import org.trama.model.Token;

/**
 * Joins to a verb of saying what was done beside it, which the parser joins to what is said: {@code
 * dijo que el pacto está cerca y felicitó a Kiev}.
 */
final class SayingRows {
  private final Tree tree;

  SayingRows(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    tree.tokens().forEach(this::leave);
  }

  /** What was done then goes on with the saying, not with what is said to be so now. */
  private void leave(Token verb) {
    int said = verb.relation().equals("conj") ? verb.head() : -1;
    int saying =
        said >= 0 && tree.token(said).relation().equals("ccomp") ? tree.token(said).head() : -1;
    boolean joined =
        saying >= 0
            && saying < said
            && tree.that(saying, said) > 0
            && isDone(verb)
            && isDone(tree.token(saying))
            && tree.isFree(verb.index())
            && tree.number(verb.index()) == tree.number(saying)
            && tree.under(verb.index()).anyMatch(word -> word.relation().equals("cc"));
    if (joined && forms(said).anyMatch(tree::isFinite) && forms(said).noneMatch(this::isDone)) {
      tree.attach(verb.index(), saying, "conj");
    }
  }

  /** The word with its auxiliaries and its copula. */
  private IntStream forms(int verb) {
    return IntStream.concat(
        IntStream.of(verb),
        tree.under(verb)
            .filter(child -> child.relation().equals("aux") || child.relation().equals("cop"))
            .mapToInt(Token::index));
  }

  private boolean isDone(int word) {
    return isDone(tree.token(word));
  }

  private boolean isDone(Token word) {
    return word.morphology().tense() == Morphology.Tense.PAST
        && word.morphology().mood() == Morphology.Mood.INDICATIVE;
  }
}
