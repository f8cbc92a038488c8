package org.trama.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Parts of a month or a year by their number: {@code la última semana de octubre}, {@code la
 * segunda quincena de mayo}, {@code la primera mitad de 2023}.
 */
final class PartRules {
  private static final int WEEK = 7;
  private static final int FORTNIGHT = 15;

  private PartRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of(
            "(?:el |la )?(?:{n:ordinal}|(?<last>ultim[oa])) (?<part>semana|quincena|mitad) de(?: el mes de)? {m:month}(?:{ofyear})?",
            PartRules::ofMonth),
        Rule.of(
            "(?:el |la )?{n:ordinal} mitad de(?: el)?(?: año)? {y:year}|(?:el |la )?{o:ordinal} mitad de (?:el|este) año",
            PartRules::ofYear));
  }

  private static Optional<Meaning> ofMonth(Match match, Narrative story) {
    LocalDate sample = LocalDate.of(2000, match.month("m"), 1);
    Optional<Integer> year =
        match.has("y") ? Optional.of(match.number("y")) : story.year(sample, match.future());
    return year.flatMap(value -> part(YearMonth.of(value, match.month("m")), match))
        .map(period -> Meaning.date(period, period.start().get() + "/" + period.end().get()));
  }

  private static Optional<Period> part(YearMonth month, Match match) {
    boolean weeks = match.text("part").orElseThrow().equals("semana");
    int length = weeks ? WEEK : FORTNIGHT;
    int first = (match.number("n") - 1) * length + 1;
    int end = month.lengthOfMonth();
    if (match.has("last")) {
      return Optional.of(
          Period.of(month.atDay(weeks ? end - WEEK + 1 : FORTNIGHT + 1), month.atDay(end)));
    }
    boolean rest = !weeks && match.number("n") == 2;
    int last = rest ? end : first + length - 1;
    return last > end
        ? Optional.empty()
        : Optional.of(Period.of(month.atDay(first), month.atDay(last)));
  }

  private static Optional<Meaning> ofYear(Match match, Narrative story) {
    Optional<Integer> year =
        match.has("y") ? Optional.of(match.number("y")) : story.today().map(LocalDate::getYear);
    int half = match.number(match.has("n") ? "n" : "o");
    return half > 2
        ? Optional.empty()
        : year.map(value -> Unit.SEMESTER.around(LocalDate.of(value, half * 6, 1)));
  }
}
