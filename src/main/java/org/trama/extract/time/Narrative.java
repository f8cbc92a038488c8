package org.trama.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * What the document has told of time so far: the day it was published and the periods named last. One document's state,
 * not shared between threads.
 */
final class Narrative {
  /** After so many sentences what was told is no longer what {@code dos días después} counts from. */
  private static final int MEMORY = 4;

  private final Optional<LocalDate> today;
  private Period last = Period.UNKNOWN;
  private int lastSentence = Integer.MIN_VALUE / 2;
  private Optional<Integer> leadingYear = Optional.empty();
  private int leadingSentence = Integer.MIN_VALUE / 2;
  private int sentence;

  Narrative(Optional<LocalDate> today) {
    this.today = today;
  }

  /** The day of publication, where known. */
  Optional<LocalDate> today() {
    return today;
  }

  void enter(int index) {
    sentence = index;
  }

  /** Takes note that the sentence tells of {@code period}, at its beginning or further on. */
  void tell(Period period, boolean atBeginning) {
    if (period.start().isEmpty()) {
      return;
    }
    last = period;
    lastSentence = sentence;
    if (atBeginning && period.isYear()) {
      leadingYear = period.start().map(LocalDate::getYear);
      leadingSentence = sentence;
    }
  }

  /** The period told last, while it is remembered. */
  Optional<Period> last() {
    return sentence - lastSentence <= MEMORY ? Optional.of(last) : Optional.empty();
  }

  /** The single day told last, or the day of publication where nothing was told lately. */
  Optional<LocalDate> day() {
    return last().isEmpty() ? today : last().filter(Period::isDay).flatMap(Period::start);
  }

  /** The first day of what was told last, or the day of publication. */
  Optional<LocalDate> reference() {
    return last().flatMap(Period::start).or(this::today);
  }

  /** The year that the sentence, or the one before, sets at its beginning: {@code En 2014, ... en marzo ...}. */
  Optional<Integer> yearSet() {
    return sentence - leadingSentence <= 1 ? leadingYear : Optional.empty();
  }

  /** The {@code weekday} meant when nothing but its name is said. */
  Optional<LocalDate> weekday(DayOfWeek weekday, boolean future) {
    return today.map(
        day ->
            day.with(
                future
                    ? TemporalAdjusters.nextOrSame(weekday)
                    : TemporalAdjusters.previousOrSame(weekday)));
  }

  /** The year of a period that starts in month and day of {@code sample}, when the year is not said. */
  Optional<Integer> year(LocalDate sample, boolean future) {
    if (!future && yearSet().isPresent()) {
      return yearSet();
    }
    return today.map(
        day -> {
          LocalDate thisYear = sample.withYear(day.getYear());
          if (future) {
            return thisYear.isBefore(day) ? day.getYear() + 1 : day.getYear();
          }
          return thisYear.isAfter(day) ? day.getYear() - 1 : day.getYear();
        });
  }
}
