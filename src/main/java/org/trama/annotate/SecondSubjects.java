package org.trama.annotate;

import java.util.Optional;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Joins the second subject to the first, not to the name inside it: of {@code el Gobierno de
 * Gustavo Petro y el ELN firmaron} the verb in the plural says that two signed.
 */
final class SecondSubjects {
  private final Tree tree;

  SecondSubjects(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int i = 0; i < tree.size(); i++) {
      Token subject = tree.token(i);
      if (isSingleOfMany(subject)) {
        second(subject).ifPresent(second -> tree.attach(second.index(), subject.index(), "conj"));
      }
    }
  }

  /** Whether it stands in the singular before a verb in the plural, and nothing is joined to it. */
  private boolean isSingleOfMany(Token subject) {
    return subject.relation().equals("nsubj")
        && Tree.isNoun(subject)
        && subject.index() < subject.head()
        && subject.morphology().number() != Morphology.Number.PLURAL
        && !tree.governs(subject.index(), "conj")
        && tree.number(subject.head()) == Morphology.Number.PLURAL;
  }

  /** What is joined to a name behind {@code de} in it; none where a third is. */
  private Optional<Token> second(Token subject) {
    return tree.under(subject.index())
        .filter(owner -> owner.relation().equals("nmod"))
        .filter(owner -> owner.pos() == PartOfSpeech.PROPN)
        .filter(owner -> tree.begin(owner.index()) == owner.index())
        .filter(owner -> tree.is(owner.index() - 1, "de"))
        .flatMap(owner -> tree.under(owner.index()))
        .filter(joined -> joined.relation().equals("conj"))
        .filter(joined -> !tree.isBehindPreposition(joined.index()))
        .filter(joined -> joined.index() < subject.head())
        .reduce((one, other) -> null);
  }
}
