package org.trama.annotate;

import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Relative clauses without a noun: {@code respondió a quienes lo acusan}, {@code contestó a los que
 * lo critican}. Behind a preposition of the verb above, the pronoun is the subject of the clause,
 * and what the clause says is no content of that verb.
 */
final class FreeRelatives {
  private final Tree tree;

  FreeRelatives(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    tree.tokens().stream().filter(this::opensClause).forEach(this::part);
  }

  private void part(Token pronoun) {
    int clause = pronoun.head();
    Token verb = tree.token(clause);
    int before = preposition(pronoun) - 1;
    if (!pronoun.relation().startsWith("nsubj")) {
      if (!isFreeFor(pronoun, clause) || !isGoverned(before, pronoun)) {
        return;
      }
      tree.attach(pronoun.index(), clause, "nsubj");
    }
    boolean content = verb.relation().equals("ccomp") && verb.head() == before;
    if (content && SayingVerbs.has(tree.token(before))) {
      tree.attach(clause, before, "iobj");
    }
  }

  /** {@code quienes} or {@code los que} behind a preposition, before its verb. */
  private boolean opensClause(Token word) {
    boolean who = word.lemma().equals("quien") || tree.is(word.index(), "quienes");
    boolean those =
        word.pos() == PartOfSpeech.PRON
            && word.text().equals("que")
            && (tree.is(word.index() - 1, "los") || tree.is(word.index() - 1, "las"));
    int preposition = preposition(word);
    return (who || those)
        && word.head() > word.index()
        && preposition > 0
        && tree.token(preposition).pos() == PartOfSpeech.ADP;
  }

  private int preposition(Token pronoun) {
    return pronoun.text().equals("que") ? pronoun.index() - 2 : pronoun.index() - 1;
  }

  /** Whether the pronoun may be the subject: none other is, and the verb is in its number. */
  private boolean isFreeFor(Token pronoun, int verb) {
    Morphology.Number number =
        tree.is(pronoun.index(), "quien") ? Morphology.Number.SINGULAR : Morphology.Number.PLURAL;
    return tree.number(verb) == number
        && tree.under(verb)
            .noneMatch(
                word -> word.index() != pronoun.index() && word.relation().startsWith("nsubj"));
  }

  /**
   * Whether the preposition goes with the verb before it, or with a noun where the clause has an
   * object of its own: {@code al paso de quienes la señalan}, not {@code los hombres a quienes
   * acusan}.
   */
  private boolean isGoverned(int before, Token pronoun) {
    int next = pronoun.index() + 1;
    boolean clitic =
        tree.token(next).pos() == PartOfSpeech.PRON
            && next < pronoun.head()
            && !tree.is(next, "se");
    return tree.token(before).pos() == PartOfSpeech.VERB
        || clitic && !tree.is(before, ",") && !tree.is(before + 1, "a");
  }
}
