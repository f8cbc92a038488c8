package org.trama.extract.event;

import java.util.Comparator;
import org.trama.knowledge.Sense;
import org.trama.model.Modality;
import org.trama.model.Role;

/** Which of the tellings that one word admits are to be believed. */
final class Readings {
  private Readings() {}

  /** The one that has more filled and fills it better, a verb with its pronoun before all. */
  static Telling better(Telling one, Telling other) {
    Comparator<Telling> order =
        Comparator.<Telling, Boolean>comparing(Readings::isReflexive)
            .thenComparingInt(telling -> telling.slots().size() + telling.themes().size())
            .thenComparingDouble(Telling::strength);
    return order.compare(other, one) > 0 ? other : one;
  }

  /** {@code Portugal se equipará con cazas}: made for the verb with its pronoun. */
  private static boolean isReflexive(Telling telling) {
    return telling.sense().uses().contains(Sense.Use.PRONOMINAL);
  }

  /**
   * Whether what is a bare theme of one telling is the object that another hands to somebody, or
   * what one aims at is only where the other takes place: {@code lanzó misiles al mar}. Asking for
   * arms is a deed beside their transfer.
   */
  static boolean explains(Telling other, Telling telling) {
    if (share(other, Role.OBJECT, telling, Role.OBJECT)
        && share(other, Role.PLACE, telling, Role.TARGET)) {
      return true;
    }
    boolean handed = !other.slots(Role.TARGET).isEmpty();
    boolean asked = telling.sense().reports().filter(Modality.POSSIBLE::equals).isPresent();
    return other != telling
        && handed
        && !asked
        && telling.themes().stream()
            .anyMatch(
                theme ->
                    other.slots(Role.OBJECT).stream()
                        .anyMatch(slot -> slot.phrase().equals(theme)));
  }

  private static boolean share(Telling one, Role role, Telling other, Role another) {
    return one.slots(role).stream()
        .anyMatch(
            slot ->
                other.slots(another).stream()
                    .anyMatch(match -> match.phrase().head() == slot.phrase().head()));
  }
}
