package org.trama.extract.frame;

import java.util.Comparator;
import java.util.List;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Sense;
import org.trama.model.Modality;
import org.trama.model.Role;

/** Which of the tellings that one word admits are to be believed. */
final class Readings {
  private Readings() {}

  /** The one that names somebody, has more filled and fills it better, «se» before all. */
  static Telling better(Telling one, Telling other) {
    Comparator<Telling> order =
        Comparator.<Telling, Boolean>comparing(Readings::isReflexive)
            .thenComparing(Telling::hasEntity)
            .thenComparingInt(Readings::countsOthers)
            .thenComparingInt(telling -> telling.slots().size() + telling.themes().size())
            .thenComparingDouble(Telling::strength);
    return order.compare(other, one) > 0 ? other : one;
  }

  /**
   * {@code Kiev sitúa a 12.000 norcoreanos en Kursk}: who says where others' soldiers are sent
   * none; more than nothing where it is so, and less where nobody else is named.
   */
  private static int countsOthers(Telling telling) {
    boolean counts =
        telling.type().equals(EventTypes.TROOP_DEPLOYMENT)
            && telling.sense().reports().filter(Modality.ACTUAL::equals).isPresent();
    List<String> owners = telling.entities(Role.AGENT);
    boolean others =
        !owners.isEmpty()
            && telling.themes().stream()
                .flatMap(theme -> theme.entities().stream())
                .noneMatch(owners::contains);
    return counts ? others ? 1 : -1 : 0;
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
