package org.trama.extract.frame;

import java.util.Set;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.EventTypes;
import org.trama.model.Role;

/** What a house votes down, and need condemn nobody for: {@code el Congreso rechazó la reforma}. */
public final class Votes {
  /** Noun class of those who vote on laws. */
  private static final String LEGISLATURE = "Legislature";

  private static final Set<String> REFUSING = Set.of("rechazar", "tumbar");

  private final NounClasses classes;

  public Votes(NounClasses classes) {
    this.classes = classes;
  }

  /** Whether a house turns down what is nobody's who is named. */
  public boolean is(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    return telling.type().equals(EventTypes.CONDEMNATION)
        && REFUSING.contains(syntax.token(telling.trigger().head()).lemma())
        && telling.slots(Role.TARGET).isEmpty()
        && telling.slots(Role.AGENT).stream()
            .anyMatch(slot -> classes.has(LEGISLATURE, syntax, slot.phrase().theme()));
  }
}
