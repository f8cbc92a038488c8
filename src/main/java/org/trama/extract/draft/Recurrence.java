package org.trama.extract.draft;

import java.util.Optional;
import java.util.Set;
import org.trama.extract.clause.Syntax;
import org.trama.extract.frame.Telling;
import org.trama.extract.quantity.QuantityMention;
import org.trama.knowledge.EventTypes;

/**
 * How many times it was done: {@code ha atacado 57 veces el puerto}, {@code se reunieron dos
 * veces}.
 */
final class Recurrence {
  private static final Set<String> TYPES =
      Set.of(EventTypes.ATTACK, EventTypes.MEETING, EventTypes.VISIT, EventTypes.WEAPONS_TEST);

  private static final String TIMES = "veces";

  private Recurrence() {}

  /** The figure of times that stands with the verb of the telling. */
  static Optional<QuantityMention> of(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    return TYPES.contains(telling.type()) && !telling.trigger().isNoun()
        ? telling.scene().quantities().stream()
            .filter(figure -> figure.value().unit().equals(TIMES))
            .filter(
                figure ->
                    figure
                        .unitHead()
                        .filter(
                            noun -> telling.trigger().tokens().contains(syntax.token(noun).head()))
                        .isPresent())
            .findFirst()
        : Optional.empty();
  }
}
