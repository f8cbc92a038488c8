package org.trama.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trama.model.Sentence;
import org.trama.model.Token;

/**
 * What the document has told of time so far: the day it was published, the day of its lead, and the
 * periods named last. One document's state, not shared between threads.
 */
final class Narrative {
  /** After so many sentences what was told is no longer what {@code entonces} means. */
  private static final int MEMORY = 4;

  private static final int DATELINE_SENTENCES = 3;

  /** Days within which a day that was to come is one just over. */
  private static final int NEAR = 31;

  /** Days within which a day that no tense tells of is one to come. */
  private static final int IMMINENT = 7;

  private static final int NEVER = -1000;

  private static final String WEEKDAYS =
      "lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo";

  private static final Pattern WEEKDAY = Pattern.compile("(?i)" + WEEKDAYS);

  /** Words of a day, and of no longer time. */
  private static final Pattern SINCE_DAY =
      Pattern.compile("\\d{1,2}|(?i:" + WEEKDAYS + "|ayer|anoche)");

  private final Optional<LocalDate> today;
  private Period last = Period.UNKNOWN;
  private int lastSentence = NEVER;
  private Optional<LocalDate> lead = Optional.empty();
  private Optional<LocalDate> lastDay = Optional.empty();
  private int lastDaySentence = NEVER;
  private Period lastShort = Period.UNKNOWN;
  private int lastShortSentence = NEVER;
  private final YearInForce year = new YearInForce();
  private int mainSentence = NEVER;
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
  void enter(Sentence next, boolean opensParagraph) {
    sentence = next.index();
    paragraph = opensParagraph ? sentence : paragraph;
    year.enter(next, opensParagraph);
  }

  /**
   * Takes note of what {@code where} tells; of what it only mentions beside, as {@code apoyó en
   * marzo el plan presentado en 2014}, where it tells of nothing else.
   */
  void tell(Expression expression, Sentence where) {
    Period period = expression.meaning().period();
    boolean aside = Background.holds(where, expression.begin());
    if (period.start().isEmpty()
        || isDateline(expression, where)
        || aside && mainSentence == sentence && last.isWithinYear()) {
      return;
    }
    mainSentence = aside ? mainSentence : sentence;
    last = period;
    lastSentence = sentence;
    if (period.isDay() || isSinceDay(expression, where)) {
      lastDay = period.start();
      lastDaySentence = sentence;
      lead = lead.or(period::start);
    }
    if (period.isWithinMonth()) {
      boolean older = lastShortSentence == sentence && aside && isBefore(period, lastShort);
      lastShort = older ? lastShort : period;
      lastShortSentence = sentence;
    }
    year.tell(expression, where);
  }

  /** {@code duermen mal desde el 18 de mayo}: the day that it began is one to come back to. */
  private static boolean isSinceDay(Expression expression, Sentence where) {
    Period period = expression.meaning().period();
    List<Token> tokens = where.tokens();
    return period.start().isPresent()
        && period.end().isEmpty()
        && tokens.get(expression.begin()).text().equalsIgnoreCase("desde")
        && tokens.subList(expression.begin(), expression.end()).stream()
            .anyMatch(token -> SINCE_DAY.matcher(token.text()).matches());
  }

  private static boolean isBefore(Period one, Period other) {
    return one.start().get().isBefore(other.start().get());
  }

  /** Whether {@code expression} only says when the text was written: {@code Viena, 22 nov.-}. */
  boolean isDateline(Expression expression, Sentence where) {
    String first = where.tokens().get(expression.begin()).text();
    return sentence < DATELINE_SENTENCES
        && expression.meaning().kind() == Kind.DATE
        && expression.meaning().period().isDay()
        && expression.meaning().period().start().equals(today)
        && (Character.isDigit(first.charAt(0)) || WEEKDAY.matcher(first).matches());
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
   * The day that the story is at: the one told last, while it is remembered, though not that of the
   * report if only an earlier paragraph told of it; else that of the lead, which the text comes
   * back to; else that of publication. Empty where the sentence tells of a longer period instead.
   */
  Optional<LocalDate> day() {
    return lastSentence == sentence && !last.isDay() ? Optional.empty() : thatDay();
  }

  /** The day that {@code ese mismo día} means, whatever else the sentence tells of. */
  Optional<LocalDate> thatDay() {
    boolean spoken = lastDay.equals(today) && lastDaySentence < paragraph;
    return sentence - lastDaySentence <= MEMORY && !spoken ? lastDay : lead.or(this::today);
  }

  /** The month that the sentence, or the one before, has named or named a day of. */
  Optional<Period> month() {
    return sentence - lastShortSentence <= 1 ? Optional.of(lastShort) : Optional.empty();
  }

  /** Whether the paragraph, or the sentence before, has named a month or a day of one. */
  boolean isInMonth() {
    return lastShortSentence >= paragraph && sentence - lastShortSentence <= MEMORY
        || month().isPresent();
  }

  /**
   * From when {@code dos años después} counts, and {@code dos meses después}, which nobody counts
   * from a year: what was told last and was over by then. Empty where nothing past is remembered,
   * as where the story begins with it.
   */
  Optional<LocalDate> before(Unit unit) {
    Optional<Period> from =
        unit == Unit.YEAR
            ? last()
            : Optional.of(lastShort).filter(told -> sentence - lastShortSentence <= MEMORY);
    return from.flatMap(Period::start)
        .filter(start -> today.filter(day -> !start.isBefore(day)).isEmpty());
  }

  /** The first day of what was told last, or the day of publication. */
  Optional<LocalDate> reference() {
    return last().flatMap(Period::start).or(this::today);
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
   * The year of a day when the year is not said: that of {@link #year}, unless the day next to
   * publication is the one that was just over or is about to come: {@code el ejercicio previsto
   * para el 5 de diciembre}, told on the twelfth.
   */
  Optional<Integer> nearestYear(LocalDate sample, ClauseTense tense) {
    boolean future = tense == ClauseTense.FUTURE;
    Optional<Integer> likely = year(sample, future);
    boolean sure = tense == ClauseTense.PAST || year.heading().isPresent();
    if (sure || likely.isEmpty() || today.isEmpty()) {
      return likely;
    }
    int other = likely.get() + (future ? -1 : 1);
    long days = Math.abs(ChronoUnit.DAYS.between(today.get(), sample.withYear(other)));
    return days <= (future ? NEAR : IMMINENT) ? Optional.of(other) : likely;
  }

  /**
   * The year of a period that starts in month and day of {@code sample}, when the year is not said.
   */
  Optional<Integer> year(LocalDate sample, boolean future) {
    if (year.heading().isPresent()) {
      return year.heading();
    }
    Optional<Integer> set =
        year.of(sample, sentence)
            .filter(value -> today.filter(sample.withYear(value)::isAfter).isEmpty());
    if (!future && set.isPresent()) {
      return set;
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
