package org.trama.extract.draft;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.trama.extract.frame.Sides;
import org.trama.knowledge.EventTypes;
import org.trama.model.Quantity;
import org.trama.model.Role;

/**
 * Missiles that are fired at nothing that is told: by whoever strikes elsewhere in the document a
 * blow, else a test.
 */
public final class Salvoes {
  /** More than anybody fires at once to try them out. */
  private static final BigDecimal BARRAGE = BigDecimal.valueOf(20);

  private final Sides sides;

  public Salvoes(Sides sides) {
    this.sides = sides;
  }

  /** {@code drafts}, each firing that two of them take for a test and for a blow told once. */
  public List<Draft> settle(List<Draft> drafts) {
    return drafts.stream()
        .filter(draft -> drafts.stream().noneMatch(other -> isRather(other, draft, drafts)))
        .toList();
  }

  /** Whether {@code other} tells what {@code draft} does, and tells it rightly. */
  private boolean isRather(Draft other, Draft draft, List<Draft> drafts) {
    boolean alike = other.span().equals(draft.span()) && shares(other, draft);
    return alike
        && (isPair(draft, other) && strikes(draft, drafts)
            || isPair(other, draft) && !strikes(other, drafts));
  }

  private static boolean isPair(Draft test, Draft blow) {
    return test.type().equals(EventTypes.WEAPONS_TEST)
        && blow.type().equals(EventTypes.ATTACK)
        && blow.entities(Role.TARGET).isEmpty();
  }

  private static boolean shares(Draft one, Draft other) {
    return !Collections.disjoint(one.fillers(Role.OBJECT), other.fillers(Role.OBJECT));
  }

  /**
   * Whether they are too many for a test, or else a blow of the same is told, and no other test.
   */
  private boolean strikes(Draft test, List<Draft> drafts) {
    return isBarrage(test)
        || isToldOf(test, EventTypes.ATTACK, drafts)
            && !isToldOf(test, EventTypes.WEAPONS_TEST, drafts);
  }

  private boolean isToldOf(Draft test, String type, List<Draft> drafts) {
    return drafts.stream()
        .filter(draft -> draft.type().equals(type) && !draft.span().equals(test.span()))
        .anyMatch(
            draft ->
                sides.meet(test.entities(Role.AGENT), draft.entities(Role.AGENT))
                    || draft.sentence() == test.sentence() && shares(test, draft));
  }

  private static boolean isBarrage(Draft test) {
    return test.quantity()
        .flatMap(Quantity::min)
        .filter(least -> least.compareTo(BARRAGE) >= 0)
        .isPresent();
  }
}
