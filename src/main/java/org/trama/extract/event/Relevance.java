package org.trama.extract.event;

import java.util.List;
import java.util.function.Predicate;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.TriggerFinder;
import org.trama.knowledge.Lexicon;
import org.trama.model.Sentence;

/**
 * Whether a sentence may tell something: it holds an expression of the lexicon. Can be asked before
 * a sentence has its tree. A name is not asked for, since Spanish leaves its subjects out.
 */
public final class Relevance implements Predicate<Sentence> {
  private final TriggerFinder triggers;

  /** By the expressions of {@code lexicon}. */
  public Relevance(Lexicon lexicon) {
    this.triggers = new TriggerFinder(lexicon);
  }

  /** Names are not found yet: their words count too. */
  @Override
  public boolean test(Sentence sentence) {
    return !triggers.find(new Syntax(sentence), List.of()).isEmpty();
  }
}
