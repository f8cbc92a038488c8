package org.trama.annotate;

import java.util.stream.IntStream;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Joins to a verb of saying what was done beside it, which the parser joins to what is said: {@code
 * dijo que el pacto está cerca y felicitó a Kiev}, {@code dijo que es falso que lo atacara y
 * condenó el ataque}.
 */
final class SayingRows {
  private final Tree tree;

  SayingRows(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    tree.tokens().forEach(this::leave);
    tree.tokens().forEach(this::sayToo);
  }

  /**
   * {@code dijo que no va contra ningún tercero y que Pekín enviará ayuda}: the second clause goes
   * on from the first, and from no word in it.
   */
  private void sayToo(Token verb) {
    int said = verb.relation().equals("conj") ? tree.verbOver(verb.index()) : -1;
    boolean joined =
        said >= 0
            && verb.head() != said
            && verb.head() < verb.index()
            && verb.pos() == PartOfSpeech.VERB
            && tree.token(said).relation().equals("ccomp")
            && tree.that(tree.token(said).head(), said) > 0
            && isSecond(verb);
    if (joined) {
      tree.attach(verb.index(), said, "conj");
    }
  }

  /** Whether the verb's clause opens with {@code y que}. */
  private boolean isSecond(Token verb) {
    return tree.under(verb.index())
        .filter(child -> child.relation().equals("mark") && tree.is(child.index(), "que"))
        .anyMatch(that -> tree.is(that.index() - 1, "y") || tree.is(that.index() - 1, "e"));
  }

  /** What was done then goes on with the saying, not with what is said to be so now. */
  private void leave(Token verb) {
    int said = verb.relation().equals("conj") ? verb.head() : -1;
    int saying = said < 0 ? -1 : saying(said);
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

  /** The verb that says it, or says that it is untrue: {@code dijo que era falso que}. */
  private int saying(int said) {
    Token clause = tree.token(said);
    boolean judged =
        clause.relation().equals("csubj") && tree.token(clause.head()).relation().equals("ccomp");
    return judged
        ? tree.token(clause.head()).head()
        : clause.relation().equals("ccomp") ? clause.head() : -1;
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
