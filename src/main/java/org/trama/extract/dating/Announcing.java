package org.trama.extract.dating;

import java.util.stream.IntStream;
import org.trama.extract.clause.ClauseTenses;
import org.trama.extract.clause.Syntax;
import org.trama.model.PartOfSpeech;

/** What a colon announces: {@code golpeó en junio a Irán: bombardeó Fordo}. */
final class Announcing {
  private final Syntax syntax;
  private final ClauseTenses tenses;

  Announcing(Syntax syntax, ClauseTenses tenses) {
    this.syntax = syntax;
    this.tenses = tenses;
  }

  /** The preterite of the clause before the colon right behind which {@code verb} is; else -1. */
  int verb(int verb) {
    int colon = verb - 1;
    while (colon > 0 && syntax.token(colon).pos() == PartOfSpeech.PRON) {
      colon--;
    }
    return colon > 0 && syntax.word(colon).equals(":") && isPast(verb)
        ? IntStream.iterate(colon - 1, i -> i >= 0, i -> i - 1)
            .filter(before -> tenses.isFinite(before) && tenses.opener(before) < 0)
            .limit(1)
            .filter(this::isPast)
            .findFirst()
            .orElse(-1)
        : -1;
  }

  private boolean isPast(int verb) {
    return tenses.tense(verb).equals("PAST");
  }
}
