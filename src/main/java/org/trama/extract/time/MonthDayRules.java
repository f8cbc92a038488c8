package org.trama.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Days by their number alone: {@code el día 19}, {@code el próximo día 29}. */
final class MonthDayRules {
  private MonthDayRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of(
            "(?:el|los|este|de el) " + DateRules.POINTER + "dias? {d:day}(?: de el mes)?",
            MonthDayRules::dayOfMonth),
        Rule.of(
            "(?:el|este|de el) (?<p>pasado|proximo) {d:day}(?= (?:[.,:;)(]|(?:a|con|contra|de el|desde|donde|en|hasta|para|por|que|se|y) )|$)",
            MonthDayRules::dayOfMonth),
        Rule.of(
            "(?<=(?:^| )(?:madrugada|noche|mañana|tarde|jornada) de )el {d:day}(?= (?!de |{n:num})|$)",
            MonthDayRules::dayOfMonth),
        Rule.of(
            "(?:el )?(?:dia )?{d:day} de el (?<p>proximo|pasado) mes",
            MonthDayRules::dayOfOtherMonth));
  }

  /**
   * {@code el próximo día 29}: in the month told just now, else in that of publication or the next
   * that puts it where the words say.
   */
  private static Optional<Meaning> dayOfMonth(Match match, Narrative story) {
    int number = match.number("d");
    if (number < 1 || number > 31) {
      return Optional.empty();
    }
    boolean next = DateRules.points(match, "proximo");
    boolean last = DateRules.points(match, "pasado");
    Optional<LocalDate> told =
        next || last || match.future() ? Optional.empty() : dayOfMonthTold(number, story);
    return Optional.of(
        told.or(() -> dayNearest(number, next, last || match.tense() == ClauseTense.PAST, story))
            .map(Meaning::day)
            .orElse(Meaning.vague("XXXX-XX-%02d".formatted(number))));
  }

  private static Optional<LocalDate> dayNearest(
      int number, boolean next, boolean last, Narrative story) {
    return story
        .today()
        .flatMap(
            day ->
                Stream.of(0, next ? 1 : -1)
                    .flatMap(months -> inMonth(day.plusMonths(months), number).stream())
                    .filter(date -> next ? date.isAfter(day) : !last || !date.isAfter(day))
                    .findFirst());
  }

  /** {@code combatieron en octubre y firmaron la tregua el día 19}: of the month told just now. */
  private static Optional<LocalDate> dayOfMonthTold(int number, Narrative story) {
    return story
        .month()
        .flatMap(Period::start)
        .flatMap(start -> inMonth(start, number).filter(day -> !day.isBefore(start)))
        .filter(day -> story.today().filter(day::isAfter).isEmpty());
  }

  private static Optional<Meaning> dayOfOtherMonth(Match match, Narrative story) {
    int months = match.words().contains("proximo") ? 1 : -1;
    return story
        .today()
        .flatMap(day -> inMonth(day.plusMonths(months), match.number("d")))
        .map(Meaning::day);
  }

  /** The day of that number in the month of {@code day}, if it has one. */
  static Optional<LocalDate> inMonth(LocalDate day, int number) {
    return DateRules.date(day.getYear(), day.getMonthValue(), number);
  }
}
