package org.trama.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;

/** The units that time is told in. */
enum Unit {
  SECOND("segundos?|instantes?", true, "S", 1, ChronoUnit.SECONDS),
  MINUTE("minutos?|minutitos?", true, "M", 1, ChronoUnit.MINUTES),
  HOUR("horas?", true, "H", 1, ChronoUnit.HOURS),
  WEEKEND("fin(?:es)? de semana|findes?", false, "WE", 1, ChronoUnit.WEEKS),
  DAY("dias?|jornadas?|noches|madrugadas", false, "D", 1, ChronoUnit.DAYS),
  WEEK("semanas?", false, "W", 1, ChronoUnit.WEEKS),
  FORTNIGHT("quincenas?", false, "D", 15, ChronoUnit.DAYS),
  MONTH("mes(?:es)?", false, "M", 1, ChronoUnit.MONTHS),
  BIMESTER("bimestres?", false, "M", 2, ChronoUnit.MONTHS),
  QUARTER("trimestres?", false, "Q", 1, ChronoUnit.MONTHS),
  TERM("cuatrimestres?", false, "T", 1, ChronoUnit.MONTHS),
  SEMESTER("semestres?", false, "H", 1, ChronoUnit.MONTHS),
  YEAR("años?", false, "Y", 1, ChronoUnit.YEARS),
  BIENNIUM("bienios?", false, "Y", 2, ChronoUnit.YEARS),
  LUSTRUM("lustros?", false, "Y", 5, ChronoUnit.YEARS),
  QUINQUENNIUM("quinquenios?", false, "Y", 5, ChronoUnit.YEARS),
  DECADE("decadas?|decenios?", false, "Y", 10, ChronoUnit.YEARS),
  CENTURY("siglos?", false, "Y", 100, ChronoUnit.YEARS),
  MILLENNIUM("milenios?", false, "Y", 1000, ChronoUnit.YEARS);

  private final String words;
  private final boolean clock;
  private final String letter;
  private final int factor;
  private final ChronoUnit step;

  Unit(String words, boolean clock, String letter, int factor, ChronoUnit step) {
    this.words = words;
    this.clock = clock;
    this.letter = letter;
    this.factor = factor;
    this.step = step;
  }

  /** The unit that {@code word} of a line names. */
  static Unit of(String word) {
    return Arrays.stream(values())
        .filter(unit -> word.matches(unit.words))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a unit of time: " + word));
  }

  /** Pattern of the names of every unit. */
  static String pattern() {
    return String.join("|", Arrays.stream(values()).map(unit -> unit.words).toList());
  }

  boolean isClock() {
    return clock;
  }

  String letter() {
    return letter;
  }

  int factor() {
    return factor;
  }

  /** Number of months in one unit, for those that are parts of a year; 0 for others. */
  private int months() {
    return switch (this) {
      case MONTH -> 1;
      case BIMESTER -> 2;
      case QUARTER -> 3;
      case TERM -> 4;
      case SEMESTER -> 6;
      default -> 0;
    };
  }

  /**
   * The day {@code amount} units from {@code day}; hours and less stay on it unless they make whole
   * days.
   */
  LocalDate shift(LocalDate day, long amount) {
    if (clock) {
      return day.plusDays(amount * step.getDuration().toSeconds() / 86_400);
    }
    return months() > 0 ? day.plusMonths(amount * months()) : day.plus(amount * factor, step);
  }

  /** The calendar unit that {@code day} lies in. */
  Meaning around(LocalDate day) {
    if (months() > 0) {
      return partOfYear(day);
    }
    return switch (this) {
      case WEEK, WEEKEND -> week(day);
      case YEAR ->
          Meaning.date(Period.years(day.getYear(), day.getYear()), "%04d".formatted(day.getYear()));
      case DECADE, CENTURY, MILLENNIUM -> years(day.getYear() / factor * factor);
      default -> Meaning.day(day);
    };
  }

  private Meaning week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate first = this == WEEKEND ? monday.plusDays(5) : monday;
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    String timex = "%d-%s%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), letter, week);
    return Meaning.date(Period.of(first, monday.plusDays(6)), timex);
  }

  private Meaning partOfYear(LocalDate day) {
    int index = (day.getMonthValue() - 1) / months();
    LocalDate first = LocalDate.of(day.getYear(), index * months() + 1, 1);
    String number = this == MONTH ? "%02d".formatted(index + 1) : letter + (index + 1);
    Period period = Period.of(first, first.plusMonths(months()).minusDays(1));
    return Meaning.date(period, "%d-%s".formatted(day.getYear(), number));
  }

  private Meaning years(int first) {
    String digits = "%04d".formatted(first);
    String timex = digits.substring(0, 4 - (int) Math.round(Math.log10(factor)));
    return Meaning.date(Period.years(Math.max(1, first), first + factor - 1), timex);
  }
}
