package org.trama.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Whole days from {@code start} to {@code end}, both inclusive; either may be open or unknown. */
record Period(Optional<LocalDate> start, Optional<LocalDate> end) {
  static final Period UNKNOWN = new Period(Optional.empty(), Optional.empty());

  Period {
    if (start.isPresent() && end.isPresent() && start.get().isAfter(end.get())) {
      throw new IllegalArgumentException(start.get() + " is after " + end.get());
    }
  }

  static Period of(LocalDate start, LocalDate end) {
    return new Period(Optional.of(start), Optional.of(end));
  }

  static Period day(LocalDate day) {
    return of(day, day);
  }

  static Period month(YearMonth month) {
    return of(month.atDay(1), month.atEndOfMonth());
  }

  static Period years(int first, int last) {
    return of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  static Period until(LocalDate end) {
    return new Period(Optional.empty(), Optional.of(end));
  }

  /** From the first day of this period on, without an end. */
  Period onwards() {
    return new Period(start, Optional.empty());
  }

  /** Up to the last day of this period, without a beginning. */
  Period upTo() {
    return new Period(Optional.empty(), end);
  }

  /** Up to the day before this period. */
  Period before() {
    return new Period(Optional.empty(), start.map(day -> day.minusDays(1)));
  }

  boolean isDay() {
    return start.isPresent() && start.equals(end);
  }

  /** Whether it is a day, or two that a night joins. */
  boolean isWithinNight() {
    return isBounded() && !end.get().isAfter(start.get().plusDays(1));
  }

  boolean isBounded() {
    return start.isPresent() && end.isPresent();
  }

  /** Whether it is a month or less. */
  boolean isWithinMonth() {
    return isBounded() && YearMonth.from(start.get()).equals(YearMonth.from(end.get()));
  }

  /** Whether it lies in one calendar year. */
  boolean isWithinYear() {
    return isBounded() && start.get().getYear() == end.get().getYear();
  }

  boolean isYear() {
    return isBounded()
        && start.get().getDayOfYear() == 1
        && end.get().equals(start.get().plusYears(1).minusDays(1));
  }

  boolean isMonth() {
    return isBounded() && equals(month(YearMonth.from(start.get())));
  }

  /**
   * The first, middle or last part, as news say {@code principios}, {@code mediados}, {@code
   * finales}: of a month days 1 to 10, 11 to 20, and the rest; of a year the first quarter, May to
   * August, the last quarter; of anything else a third.
   */
  Period portion(Portion portion) {
    if (!isBounded() || isDay()) {
      return this;
    }
    if (isMonth()) {
      return cut(start.get().withDayOfMonth(11), start.get().withDayOfMonth(21), portion);
    }
    if (isYear()) {
      LocalDate year = start.get();
      return switch (portion) {
        case START -> of(year, year.plusMonths(3).minusDays(1));
        case MIDDLE -> of(year.plusMonths(4), year.plusMonths(8).minusDays(1));
        case END -> of(year.plusMonths(9), end.get());
      };
    }
    long third = Math.max(1, (ChronoUnit.DAYS.between(start.get(), end.get()) + 1) / 3);
    return cut(start.get().plusDays(third), end.get().minusDays(third - 1), portion);
  }

  private Period cut(LocalDate middle, LocalDate last, Portion portion) {
    return switch (portion) {
      case START -> of(start.get(), middle.minusDays(1));
      case MIDDLE -> of(middle, last.minusDays(1));
      case END -> of(last, end.get());
    };
  }
}
