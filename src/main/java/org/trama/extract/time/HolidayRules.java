package org.trama.extract.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Feast days that the press dates by: {@code en Nochevieja}, {@code el Viernes Santo}. */
final class HolidayRules {
  private static final Map<String, MonthDay> FIXED =
      Map.of(
          "año nuevo", MonthDay.of(1, 1),
          "reyes", MonthDay.of(1, 6),
          "nochebuena", MonthDay.of(12, 24),
          "navidad", MonthDay.of(12, 25),
          "nochevieja", MonthDay.of(12, 31));

  /** Days from Easter Sunday. */
  private static final Map<String, Integer> MOVABLE =
      Map.of(
          "domingo de ramos", -7,
          "jueves santo", -3,
          "viernes santo", -2,
          "sabado santo", -1,
          "domingo de resurreccion", 0,
          "domingo de pascua", 0);

  private HolidayRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of(
            "(?:(?:el|en|la) )?(?:dia de |noche de )?(?<f>año nuevo|navidad|noche ?buena|noche ?vieja)(?:{ofyear})?",
            HolidayRules::fixed),
        Rule.of("(?:el )?dia de (?:los )?(?<f>reyes)(?:{ofyear})?", HolidayRules::fixed),
        Rule.of(
            "(?:el )?(?:pasado |proximo )?(?<e>(?:jueves|viernes|sabado) santo|domingo de (?:ramos|resurreccion|pascua))(?:{ofyear})?",
            HolidayRules::movable));
  }

  private static Optional<Meaning> fixed(Match match, Narrative story) {
    MonthDay feast = FIXED.get(match.text("f").orElseThrow().replace("noche ", "noche"));
    return year(match, feast.atYear(2000), story)
        .map(feast::atYear)
        .map(Meaning::day)
        .or(() -> unknown(feast));
  }

  private static Optional<Meaning> unknown(MonthDay feast) {
    return Optional.of(
        Meaning.vague("XXXX-%02d-%02d".formatted(feast.getMonthValue(), feast.getDayOfMonth())));
  }

  private static Optional<Meaning> movable(Match match, Narrative story) {
    int days = MOVABLE.get(match.text("e").orElseThrow());
    return Optional.of(
        year(match, easter(2000).plusDays(days), story)
            .map(year -> Meaning.day(easter(year).plusDays(days)))
            .orElse(Meaning.vague("XXXX-SP")));
  }

  private static Optional<Integer> year(Match match, LocalDate sample, Narrative story) {
    return match.has("y")
        ? Optional.of(match.number("y"))
        : story.year(sample, match.future() || match.words().contains("proximo"));
  }

  /** Easter Sunday of the Gregorian calendar, by Gauss. */
  static LocalDate easter(int year) {
    int century = year / 100;
    int moon = (13 + 8 * century) / 25;
    int shift = (15 - moon + century - century / 4) % 30;
    int epact = (19 * (year % 19) + shift) % 30;
    int sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * epact + (4 + century - century / 4)) % 7;
    boolean late = epact == 29 && sunday == 6;
    boolean later = epact == 28 && sunday == 6 && year % 19 > 10;
    return LocalDate.of(year, 3, 22).plusDays(epact + sunday - (late || later ? 7 : 0));
  }
}
