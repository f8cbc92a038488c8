package org.trama.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Seasons of the northern hemisphere, from solstice to equinox: {@code el verano pasado}, {@code el
 * otoño de 2024}.
 */
final class SeasonRules {
  private static final Map<String, LocalDate> STARTS =
      Map.of(
          "primavera", LocalDate.of(2000, 3, 20),
          "verano", LocalDate.of(2000, 6, 21),
          "otoño", LocalDate.of(2000, 9, 22),
          "invierno", LocalDate.of(2000, 12, 21));
  private static final Map<String, LocalDate> ENDS =
      Map.of(
          "primavera", LocalDate.of(2000, 6, 20),
          "verano", LocalDate.of(2000, 9, 22),
          "otoño", LocalDate.of(2000, 12, 21),
          "invierno", LocalDate.of(2000, 3, 20));
  private static final Map<String, String> CODES =
      Map.of("primavera", "SP", "verano", "SU", "otoño", "FA", "invierno", "WI");

  private SeasonRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of(
            "(?:el |la )?{s:season} de(?: el)?(?: año)? {y:year}",
            (match, story) -> Optional.of(of(match, match.number("y")))),
        Rule.of(
            "(?:el|la) {s:season} (?:pasad[oa]|anterior|ultim[oa])|(?:el|la) (?:pasad[oa]|ultim[oa]) {x:season}",
            SeasonRules::past),
        Rule.of(
            "(?:el|la) {s:season} (?:proxim[oa]|que viene|siguiente)|(?:el|la) proxim[oa] {x:season}",
            (match, story) -> nearest(match, story, true)),
        Rule.of(
            "(?:este|esta|este mismo) {s:season}|(?:el|la) {x:season} de este año",
            SeasonRules::current),
        Rule.of(
            "(?:(?<=(?:^| )en )|el |la ){s:season}",
            (match, story) ->
                nearest(match, story, match.future() || match.before().endsWith("antes de"))));
  }

  private static String season(Match match) {
    return match.text("s").orElseGet(() -> match.text("x").orElseThrow());
  }

  private static Meaning of(Match match, int year) {
    String season = season(match);
    LocalDate start = STARTS.get(season).withYear(year);
    LocalDate end = ENDS.get(season).withYear(season.equals("invierno") ? year + 1 : year);
    return Meaning.date(Period.of(start, end), year + "-" + CODES.get(season));
  }

  private static Optional<Meaning> current(Match match, Narrative story) {
    return Optional.of(
        story
            .today()
            .map(
                day ->
                    season(match).equals("invierno") && day.getMonthValue() < 6
                        ? day.getYear() - 1
                        : day.getYear())
            .map(year -> of(match, year))
            .orElse(unknown(match)));
  }

  /** The last that was over on the day of publication. */
  private static Optional<Meaning> past(Match match, Narrative story) {
    LocalDate end = ENDS.get(season(match));
    int lag = season(match).equals("invierno") ? 1 : 0;
    return Optional.of(
        story
            .today()
            .map(day -> day.getYear() - lag - (end.withYear(day.getYear()).isBefore(day) ? 0 : 1))
            .map(year -> of(match, year))
            .orElse(unknown(match)));
  }

  /**
   * The first that starts after the day of publication, or the last that was over or under way on
   * it.
   */
  private static Optional<Meaning> nearest(Match match, Narrative story, boolean next) {
    LocalDate start = STARTS.get(season(match));
    return Optional.of(
        story
            .today()
            .map(
                day -> {
                  boolean begun = !start.withYear(day.getYear()).isAfter(day);
                  return next ? day.getYear() + (begun ? 1 : 0) : day.getYear() - (begun ? 0 : 1);
                })
            .map(year -> of(match, year))
            .orElse(unknown(match)));
  }

  private static Meaning unknown(Match match) {
    return Meaning.vague("XXXX-" + CODES.get(season(match)));
  }
}
