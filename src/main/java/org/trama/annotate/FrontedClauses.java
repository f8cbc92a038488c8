package org.trama.annotate;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Gives a sentence its main verb where the parser takes for that the participle or the subordinate
 * verb that stands before it: {@code Invitado por Lula, el presidente llegó a Brasilia}, {@code
 * Aunque Etiopía lo niega, Egipto la acusa}.
 */
final class FrontedClauses {
  /** How many words of a conjunction may stand before its last. */
  private static final int LONGEST = 3;

  private final Tree tree;

  FrontedClauses(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    tree.tokens().stream().filter(Token::isRoot).forEach(this::free);
    int first = opening();
    if (first < 0) {
      return;
    }
    for (int comma = first + 1; comma < tree.size(); comma++) {
      int verb = tree.is(comma, ",") ? tree.nextFinite(comma) : -1;
      if (verb > comma && isMain(first, comma, verb)) {
        turn(first, comma, verb);
        return;
      }
      if (tree.isFinite(comma)) {
        return;
      }
    }
  }

  /**
   * {@code Si Irán ataca Israel, Estados Unidos enviará}: who stands between the comma and the verb
   * is no part of what stands before the comma.
   */
  private void free(Token verb) {
    int comma =
        IntStream.iterate(verb.index() - 1, i -> i > 0, i -> i - 1)
            .takeWhile(i -> !tree.isFinite(i) || tree.token(i).relation().equals("aux"))
            .filter(i -> tree.is(i, ","))
            .findFirst()
            .orElse(-1);
    int name = comma < 0 ? -1 : subject(comma, verb.index());
    boolean astray =
        name > 0
            && tree.isFinite(verb.index())
            && tree.isFree(verb.index())
            && tree.token(name).head() < comma
            && Set.of("conj", "appos").contains(tree.token(name).relation())
            && tree.under(verb.index())
                .anyMatch(
                    child ->
                        child.relation().equals("advcl")
                            && child.index() < comma
                            && tree.isUnder(name, child.index()))
            && IntStream.range(name + 1, verb.index())
                .allMatch(i -> tree.isUnder(i, name) || tree.isSmall(i));
    if (astray) {
      tree.attach(name, verb.index(), "nsubj");
    }
  }

  /** The first noun between the two that stands behind no preposition; -1 for none. */
  private int subject(int comma, int verb) {
    return IntStream.range(comma + 1, verb)
        .filter(i -> Tree.isNoun(tree.token(i)) && !tree.isBehindPreposition(i))
        .findFirst()
        .orElse(-1);
  }

  private boolean isMain(int first, int comma, int verb) {
    return tree.token(first).isRoot()
        && tree.isUnder(verb, first)
        && IntStream.range(comma + 1, verb).noneMatch(i -> opensClause(tree.token(i)));
  }

  /** The word that opens the sentence or its subordinate clause; -1 where neither is the root. */
  private int opening() {
    int at = tree.size() > 0 && tree.token(0).pos() == PartOfSpeech.PUNCT ? 1 : 0;
    if (at < tree.size() && isParticiple(tree.token(at))) {
      return at;
    }
    return tree.tokens().stream()
        .filter(word -> word.isRoot() && tree.isFinite(word.index()))
        .filter(
            root ->
                tree.under(root.index())
                    .filter(child -> child.relation().equals("mark"))
                    .anyMatch(mark -> opensSentence(mark.index())))
        .mapToInt(Token::index)
        .findFirst()
        .orElse(-1);
  }

  /** {@code aunque}, {@code pese a que}: whether only the words of a conjunction stand there. */
  private boolean opensSentence(int conjunction) {
    return conjunction <= LONGEST
        && IntStream.range(0, conjunction)
            .mapToObj(tree::token)
            .allMatch(
                word ->
                    word.pos() == PartOfSpeech.ADP
                        || word.pos() == PartOfSpeech.ADV
                        || word.pos() == PartOfSpeech.SCONJ
                        || word.pos() == PartOfSpeech.PUNCT);
  }

  private static boolean isParticiple(Token word) {
    return word.morphology().mood() == Morphology.Mood.PARTICIPLE
        || word.pos() == PartOfSpeech.ADJ && word.lemma().matches(".*[aeií]r");
  }

  private static boolean opensClause(Token word) {
    return word.pos() == PartOfSpeech.SCONJ
        || word.text().equals("que")
        || word.text().matches("[,;:]");
  }

  /** Makes the finite verb the root and what stands before it its subject. */
  private void turn(int first, int comma, int verb) {
    int subject = subject(comma, verb);
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
