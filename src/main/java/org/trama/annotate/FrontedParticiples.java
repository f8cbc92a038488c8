package org.trama.annotate;

import java.util.List;
import java.util.stream.IntStream;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Gives a sentence its main verb where the parser takes the participle that opens it for that:
 * {@code Invitado por Lula, el presidente llegó a Brasilia}.
 */
final class FrontedParticiples {
  private final Tree tree;

  FrontedParticiples(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    int first = opening();
    int comma = first < 0 ? -1 : next(first, ",");
    int verb = comma < 0 ? -1 : tree.nextFinite(comma);
    boolean fronted =
        verb > comma
            && tree.token(first).isRoot()
            && tree.isUnder(verb, first)
            && IntStream.range(first, comma).noneMatch(tree::isFinite)
            && IntStream.range(comma + 1, verb).noneMatch(i -> opensClause(tree.token(i)));
    if (fronted) {
      turn(first, comma, verb);
    }
  }

  /** The participle that the sentence begins with; -1 where it begins otherwise. */
  private int opening() {
    int at = tree.size() > 0 && tree.token(0).pos() == PartOfSpeech.PUNCT ? 1 : 0;
    return at < tree.size() && isParticiple(tree.token(at)) ? at : -1;
  }

  private static boolean isParticiple(Token word) {
    return word.morphology().mood() == Morphology.Mood.PARTICIPLE
        || word.pos() == PartOfSpeech.ADJ && word.lemma().matches(".*[aeií]r");
  }

  private int next(int from, String word) {
    return IntStream.range(from, tree.size()).filter(i -> tree.is(i, word)).findFirst().orElse(-1);
  }

  private static boolean opensClause(Token word) {
    return word.pos() == PartOfSpeech.SCONJ
        || word.text().equals("que")
        || word.text().matches("[,;:]");
  }

  /** Makes the finite verb the root and what stands before it its subject. */
  private void turn(int first, int comma, int verb) {
    int subject =
        IntStream.range(comma + 1, verb)
            .filter(i -> Tree.isNoun(tree.token(i)) && !tree.isBehindPreposition(i))
            .findFirst()
            .orElse(-1);
    List<Token> behind = tree.under(first).filter(child -> child.index() > verb).toList();
    tree.attach(verb, -1, "root");
    tree.tag(verb, PartOfSpeech.VERB);
    tree.attach(first, verb, "advcl");
    tree.tag(first, PartOfSpeech.VERB);
    behind.forEach(child -> tree.attach(child.index(), verb, child.relation()));
    if (subject >= 0 && tree.isFree(verb)) {
      tree.attach(subject, verb, "nsubj");
    }
  }
}
