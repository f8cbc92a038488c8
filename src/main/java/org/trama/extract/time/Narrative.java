package org.trama.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.trama.model.Sentence;

/**
 * What the document has told of time so far: the day it was published, the day of its lead, and the
 * periods named last. One document's state, not shared between threads.
 */
final class Narrative {
  /** After so many sentences what was told is no longer what {@code entonces} means. */
  private static final int MEMORY = 4;

  private static final int DATELINE_SENTENCES = 3;
  private static final int NEVER = -1000;

  private final Optional<LocalDate> today;
  private Period last = Period.UNKNOWN;
  private int lastSentence = NEVER;
  private Optional<LocalDate> lead = Optional.empty();
  private Optional<LocalDate> lastDay = Optional.empty();
  private int lastDaySentence = NEVER;
  private Optional<Integer> leadingYear = Optional.empty();
  private int leadingSentence = NEVER;
  private int paragraph;
  private int sentence;

  Narrative(Optional<LocalDate> today) {
    this.today = today;
  }

  /** The day of publication, where known. */
  Optional<LocalDate> today() {
    return today;
  }

  /** Goes on to the next sentence. */
  void enter(int index, boolean opensParagraph) {
    sentence = index;
    if (opensParagraph) {
      paragraph = index;
    }
  }

  /** Takes note of what {@code where} tells. */
  void tell(Expression expression, Sentence where) {
    Period period = expression.meaning().period();
    if (period.start().isEmpty() || isDateline(expression, where)) {
      return;
    }
    last = period;
    lastSentence = sentence;
    if (period.isDay()) {
      lastDay = period.start();
      lastDaySentence = sentence;
      lead = lead.or(period::start);
    }
    if (period.isYear() && expression.begin() <= 1) {
      leadingYear = period.start().map(LocalDate::getYear);
      leadingSentence = sentence;
    }
  }

  /** Whether {@code expression} only says when the text was written: {@code Viena, 22 nov.-}. */
  boolean isDateline(Expression expression, Sentence where) {
    String first = where.tokens().get(expression.begin()).text();
    return sentence < DATELINE_SENTENCES
        && expression.meaning().kind() == Kind.DATE
        && expression.meaning().period().isDay()
        && expression.meaning().period().start().equals(today)
        && (Character.isDigit(first.charAt(0))
            || first.matches("(?i)lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo"));
  }

  /** The period told last, while it is remembered. */
  Optional<Period> last() {
    return sentence - lastSentence <= MEMORY ? Optional.of(last) : Optional.empty();
  }

  /** The day that the sentence has named. */
  Optional<LocalDate> dayOfSentence() {
    return lastDaySentence == sentence ? lastDay : Optional.empty();
  }

  /**
   * The day that the story is at: the one the paragraph told last; else that of the lead, which
   * later paragraphs come back to; else that of publication. Empty where the sentence tells of a
   * longer period instead.
   */
  Optional<LocalDate> day() {
    if (lastSentence == sentence && !last.isDay()) {
      return Optional.empty();
    }
    return lastDaySentence >= paragraph ? lastDay : lead.or(this::today);
  }

  /**
   * The day that {@code ese mismo día} means: the one named last, if it is remembered; else the one
   * that the story is at.
   */
  Optional<LocalDate> thatDay() {
    return sentence - lastDaySentence <= MEMORY ? lastDay : day();
  }

  /**
   * From when {@code dos años después} counts: what was told last and was over by then. Empty where
   * nothing past is remembered, as where the story begins with it.
   */
  Optional<LocalDate> before() {
    return last()
        .flatMap(Period::start)
        .filter(start -> today.filter(day -> !start.isBefore(day)).isEmpty());
  }

  /** The first day of what was told last, or the day of publication. */
  Optional<LocalDate> reference() {
    return last().flatMap(Period::start).or(this::today);
  }

  /**
   * The year that the sentence, or the one before, sets at its beginning: {@code En 2014, ... en
   * marzo ...}.
   */
  private Optional<Integer> yearSet() {
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

  /**
   * The year of a period that starts in month and day of {@code sample}, when the year is not said.
   */
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
