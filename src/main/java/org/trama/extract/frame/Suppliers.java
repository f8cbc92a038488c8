package org.trama.extract.frame;

import java.util.List;
import java.util.stream.Stream;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Subjects;
import org.trama.knowledge.EventTypes;
import org.trama.model.Role;

/**
 * To whom weapons were given that somebody strikes with: {@code derribó un avión con misiles
 * suministrados por China}.
 */
public final class Suppliers {
  private Suppliers() {}

  /** The telling of a transfer, with whoever uses the weapons by another for its receiver. */
  public static Telling complete(Telling telling, List<Telling> tellings) {
    boolean open =
        telling.type().equals(EventTypes.ARMS_TRANSFER)
            && !telling.trigger().isNoun()
            && telling.scene().syntax().isPassive(telling.trigger().head())
            && telling.slots(Role.TARGET).isEmpty();
    if (!open) {
      return telling;
    }
    Stream<Slot> users =
        tellings.stream()
            .filter(other -> !other.type().equals(EventTypes.ARMS_TRANSFER) && uses(other, telling))
            .findFirst()
            .stream()
            .flatMap(other -> other.slots(Role.AGENT).stream())
            .filter(slot -> telling.slots().stream().noneMatch(own -> isSame(own, slot)));
    return telling.with(users.map(slot -> receiver(slot, telling)).toList());
  }

  /** Whether the one strikes with what the other gives. */
  private static boolean uses(Telling blow, Telling transfer) {
    return blow.slots(Role.OBJECT).stream()
        .anyMatch(
            slot ->
                transfer.slots(Role.OBJECT).stream()
                    .anyMatch(given -> isSame(given, slot) && isNear(given, slot)));
  }

  /** Whether both mean the one phrase: of misiles HQ-9 either word may be the head. */
  private static boolean isNear(Slot one, Slot other) {
    return one.phrase().head() == other.phrase().head()
        || one.phrase().covers(other.phrase().head())
        || other.phrase().covers(one.phrase().head());
  }

  private static boolean isSame(Slot one, Slot other) {
    return one.filler().equals(other.filler());
  }

  private static Slot receiver(Slot user, Telling telling) {
    return new Slot(
        Role.TARGET,
        user.filler(),
        Subjects.placeless(user.phrase(), telling.trigger().head()),
        user.strength() * 0.8);
  }
}
