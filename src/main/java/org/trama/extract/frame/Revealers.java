package org.trama.extract.frame;

import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Syntax;
import org.trama.model.Token;

/**
 * Takes whoever only made a deed known out of those who did it: {@code la venta de misiles,
 * revelada por la cadena N1}.
 */
public final class Revealers {
  /** Verbs of the lexicon for making known what was not. */
  public static final String REVEALING = "Revealing";

  private final NounClasses classes;

  public Revealers(NounClasses classes) {
    this.classes = classes;
  }

  /** The telling without them. */
  public Telling without(Telling telling) {
    return telling.trigger().isNoun()
        ? telling.withSlots(
            telling.slots().stream().filter(slot -> !isRevealer(telling, slot)).toList())
        : telling;
  }

  private boolean isRevealer(Telling telling, Slot slot) {
    Syntax syntax = telling.scene().syntax();
    return slot.role().isActing()
        && NounLinker.isAgentive(slot.phrase().marker())
        && syntax.ancestors(slot.phrase().head()).stream()
            .map(Token::index)
            .takeWhile(above -> above != telling.trigger().head())
            .anyMatch(above -> classes.has(REVEALING, syntax, above));
  }
}
