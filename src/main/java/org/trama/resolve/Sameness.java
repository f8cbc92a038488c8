package org.trama.resolve;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.trama.model.Quantity;
import org.trama.model.Role;
import org.trama.model.Slug;

/**
 * Whether two tellings are of one event. Cautious: a false union puts words into mouths, a missed
 * one costs a count.
 *
 * <p>Who takes part, when, where, with what and how many: what both tell must agree, and they must
 * tell enough alike.
 */
final class Sameness {
  /**
   * News tells what is fresh: an undated event lies this many days around the day of publication.
   */
  static final int FRESH = 3;

  /**
   * Periods of more days say too little of when it was, unless both documents tell the same one.
   */
  static final int PRECISE = 7;

  /** Days between documents that tell, undated, exactly the same of exactly the same parties. */
  static final int REPEATED = 7;

  /** Days between documents that tell, undated, of what goes on. */
  private static final int CONTINUED = 365;

  private final Predicate<String> ongoing;

  /** By this, events of a type go on for long, or do not. */
  Sameness(Predicate<String> ongoing) {
    this.ongoing = ongoing;
  }

  /**
   * Whether undated tellings of this type, by the same parties, are of one and the same for long.
   */
  boolean goesOn(String type) {
    return ongoing.test(type);
  }

  /** Whether the two, of different documents, are tellings of one event. */
  boolean test(Telling one, Telling two) {
    return !one.path().equals(two.path())
        && one.event().type().equals(two.event().type())
        && partiesAgree(one, two)
        && agree(one.objects(), two.objects())
        && agree(one.places(), two.places())
        && quantitiesAgree(one.quantity(), two.quantity())
        && timesAgree(one, two);
  }

  private static boolean agree(Set<String> one, Set<String> two) {
    return one.isEmpty() || two.isEmpty() || !Collections.disjoint(one, two);
  }

  private static boolean partiesAgree(Telling one, Telling two) {
    if (one.core().equals(two.core())) {
      return !one.core().isEmpty();
    }
    for (Role role : new Role[] {Role.AGENT, Role.TARGET, Role.PARTICIPANT}) {
      Set<String> first = one.of(role);
      Set<String> second = two.of(role);
      if (!first.isEmpty()
          && !second.isEmpty()
          && !first.containsAll(second)
          && !second.containsAll(first)) {
        return false;
      }
    }
    return !Collections.disjoint(one.core(), two.core());
  }

  private boolean timesAgree(Telling one, Telling two) {
    if (one.isDated() && two.isDated()) {
      return datesAgree(one, two);
    }
    if (one.core().equals(two.core()) && tellEnough(one, two)) {
      return one.isDated() || two.isDated() ? isFresh(one, two) : undatedAgree(one, two);
    }
    return false;
  }

  private static boolean datesAgree(Telling one, Telling two) {
    boolean overlap =
        !one.start().orElseThrow().isAfter(two.end().orElseThrow())
            && !two.start().orElseThrow().isAfter(one.end().orElseThrow());
    boolean same = one.start().equals(two.start()) && one.end().equals(two.end());
    boolean precise = isPrecise(one) && isPrecise(two);
    return overlap && (precise || same) && tellEnough(one, two);
  }

  private static boolean isPrecise(Telling telling) {
    return ChronoUnit.DAYS.between(telling.start().orElseThrow(), telling.end().orElseThrow())
        < PRECISE;
  }

  private static int shared(Telling one, Telling two) {
    return (int) one.core().stream().filter(two.core()::contains).count();
  }

  /** Two parties, or one with a thing, a place or a figure. */
  private static boolean tellEnough(Telling one, Telling two) {
    return shared(one, two) > 1 || shareDetail(one, two);
  }

  private static boolean shareDetail(Telling one, Telling two) {
    return !Collections.disjoint(one.objects(), two.objects())
        || !Collections.disjoint(one.places(), two.places())
        || one.quantity().isPresent() && two.quantity().isPresent();
  }

  /** One is dated: it must lie near the day on which the other was published. */
  private static boolean isFresh(Telling one, Telling two) {
    Telling dated = one.isDated() ? one : two;
    Telling undated = one.isDated() ? two : one;
    return isPrecise(dated)
        && within(FRESH, dated.start(), undated.issued())
        && within(FRESH, dated.issued(), undated.issued());
  }

  /** What may come, told without a date, is not known to be what came. */
  private boolean undatedAgree(Telling one, Telling two) {
    if (one.real() != two.real()) {
      return false;
    }
    if (within(FRESH, one.issued(), two.issued())) {
      return true;
    }
    boolean alike =
        one.objects().equals(two.objects())
            && one.places().equals(two.places())
            && one.quantity().isPresent() == two.quantity().isPresent()
            && shared(one, two) > 1;
    int days = goesOn(one.event().type()) ? CONTINUED : REPEATED;
    boolean unknown = one.issued().isEmpty() || two.issued().isEmpty();
    return alike && (unknown || within(days, one.issued(), two.issued()));
  }

  private static boolean within(int days, Optional<LocalDate> one, Optional<LocalDate> two) {
    return one.isPresent()
        && two.isPresent()
        && Math.abs(ChronoUnit.DAYS.between(one.get(), two.get())) <= days;
  }

  /**
   * Figures agree where they count the same and their ranges meet; an open range meets only its
   * like.
   */
  private static boolean quantitiesAgree(Optional<Quantity> one, Optional<Quantity> two) {
    if (one.isEmpty() || two.isEmpty()) {
      return true;
    }
    Quantity first = one.get();
    Quantity second = two.get();
    String unit = Slug.of(first.unit());
    String other = Slug.of(second.unit());
    boolean units = unit.isEmpty() || other.isEmpty() || unit.equals(other);
    return units && rangesAgree(first, second);
  }

  private static boolean rangesAgree(Quantity one, Quantity two) {
    if (isOpen(one) || isOpen(two)) {
      return equal(one.min(), two.min()) && (equal(one.max(), two.max()) || one.min().isPresent());
    }
    return one.min().orElseThrow().compareTo(two.max().orElseThrow()) <= 0
        && two.min().orElseThrow().compareTo(one.max().orElseThrow()) <= 0;
  }

  private static boolean isOpen(Quantity quantity) {
    return quantity.min().isEmpty() || quantity.max().isEmpty();
  }

  private static boolean equal(Optional<BigDecimal> one, Optional<BigDecimal> two) {
    return one.map(BigDecimal::stripTrailingZeros).equals(two.map(BigDecimal::stripTrailingZeros));
  }
}
