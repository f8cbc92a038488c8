package org.trama.extract.clause;

import org.trama.model.Morphology;
import org.trama.model.Token;

/**
 * Two who do it together, of whom the first has a name inside it: {@code el Gobierno de Gustavo
 * Petro y el ELN firmaron}.
 */
final class JointSubjects {
  private JointSubjects() {}

  /** Whether the verb in the plural and the tree join the second to the whole of the first. */
  static boolean are(Syntax syntax, Phrase first, Phrase second) {
    Token joined = syntax.token(second.head());
    if (!joined.relation().equals("conj") || !first.covers(joined.head())) {
      return false;
    }
    Token subject = syntax.token(joined.head());
    return subject.relation().equals("nsubj")
        && subject.morphology().number() != Morphology.Number.PLURAL
        && syntax
            .group(subject.head())
            .anyMatch(form -> form.morphology().number() == Morphology.Number.PLURAL);
  }
}
