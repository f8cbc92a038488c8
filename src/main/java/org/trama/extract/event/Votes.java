package org.trama.extract.event;

import java.util.Set;
import org.trama.model.Role;

/** What a house votes down, and need condemn nobody for: {@code el Congreso rechazó la reforma}. */
final class Votes {
  private static final String CONDEMNATION = "Condemnation";

  /** Noun class of those who vote on laws. */
  private static final String LEGISLATURE = "Legislature";

  private static final Set<String> REFUSING = Set.of("rechazar", "tumbar");

  private final NounClasses classes;

  Votes(NounClasses classes) {
    this.classes = classes;
  }

  /** Whether a house turns down what is nobody's who is named. */
  boolean is(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    return telling.type().equals(CONDEMNATION)
        && REFUSING.contains(syntax.token(telling.trigger().head()).lemma())
        && telling.slots(Role.TARGET).isEmpty()
        && telling.slots(Role.AGENT).stream()
            .anyMatch(slot -> classes.has(LEGISLATURE, syntax, slot.phrase().theme()));
  }
}
