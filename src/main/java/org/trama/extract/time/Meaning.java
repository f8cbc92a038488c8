package org.trama.extract.time;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What an expression of time means.
 *
 * @param kind class of TIMEX3
 * @param period the days, as far as they can be told
 * @param timex value of TIMEX3, the common notation that taggers of time are compared by
 */
record Meaning(Kind kind, Period period, String timex) {
  Meaning {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(period);
    Objects.requireNonNull(timex);
  }

  static Meaning date(Period period, String timex) {
    return new Meaning(Kind.DATE, period, timex);
  }

  static Meaning day(LocalDate day) {
    return date(Period.day(day), day.toString());
  }

  static Meaning vague(String timex) {
    return date(Period.UNKNOWN, timex);
  }

  static Meaning set(String timex) {
    return new Meaning(Kind.SET, Period.UNKNOWN, timex);
  }

  static Meaning duration(Period period, String timex) {
    return new Meaning(Kind.DURATION, period, timex);
  }

  Meaning with(Period other) {
    return new Meaning(kind, other, timex);
  }
}
