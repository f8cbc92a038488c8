package org.trama.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Days by their number: {@code el 30 de diciembre de 2023}, {@code el pasado 20 de mayo}, {@code
 * 19/02/1991}.
 */
final class DateRules {
  static final String POINTER = "(?:(?<p>pasado|ultimo|proximo) |(?:este|mismo|dia) )*";
  private static final String OTHER_YEAR =
      "año (?:pasado|anterior|siguiente)|pasado año|proximo año|(?:(?:este|ese|aquel|mismo) )+año";
  private static final String SAME_MONTH_LATER =
      "(?=(?: (?:,|y|e|o|u|ni)(?: el| dia)*(?: {day}))+ de {m:month}(?:{ofyear})?(?![^ ]))";

  /**
   * Words before a date that is a name: {@code Movimiento 23 de Marzo}, {@code calle 9 de julio}.
   */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:.* )?(?:movimiento|frente|partido|brigadas?|batallon|regimiento|comando|comite|colectivo"
              + "|ejercito|columna|plaza|calle|avenida|puente|estadio|base|aeropuerto|barrio|mercado"
              + "|hospital|escuela|universidad)(?: de el)?");

  private DateRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of(
            "(?:(?:el|este|hoy ,?|ayer ,?) )*"
                + POINTER
                + "(?:{w:weekday} ?,? ?)?(?:el |este )?(?:dia )?"
                + "{d:day} ?(?:de )?(?:el mes de )?{m:anymonth}(?:{ofyear}| (?:de el|de) (?<r>"
                + OTHER_YEAR
                + ")| (?:pasado|proximo|ultimo)(?! año))?",
            DateRules::dated),
        Rule.of("(?:los dias |el (?:dia )?|dia )?{d:day}" + SAME_MONTH_LATER, DateRules::full),
        Rule.of("{d:day} ?[/-] ?(?<n>1[0-2]|0?[1-9]) ?[/-] ?{y:year}", DateRules::numeric),
        Rule.of("{d:day}[.](?<n>1[0-2]|0?[1-9])[.]{y:year}", DateRules::numeric),
        Rule.of("{y:year}-(?<n>1[0-2]|0[1-9])-{d:day}", DateRules::numeric));
  }

  private static Optional<Meaning> dated(Match match, Narrative story) {
    return match.has("r") ? ofOtherYear(match, story) : full(match, story);
  }

  private static Optional<Meaning> full(Match match, Narrative story) {
    Month month = match.month("m");
    if (NAMED.matcher(match.before()).matches()) {
      return Optional.empty();
    }
    return match.has("y") ? exact(match, month) : fixed(match, month, story);
  }

  private static Optional<Meaning> exact(Match match, Month month) {
    return date(match.number("y"), month.getValue(), match.number("d")).map(Meaning::day);
  }

  private static Optional<Meaning> fixed(Match match, Month month, Narrative story) {
    int number = match.number("d");
    Optional<LocalDate> sample = date(2000, month.getValue(), number);
    if (sample.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> year =
        points(match, "proximo")
            ? story.year(sample.get(), true)
            : points(match, "pasado")
                ? story.year(sample.get(), false)
                : story.nearestYear(sample.get(), match.tense());
    String unknown = "XXXX-%02d-%02d".formatted(month.getValue(), number);
    return Optional.of(
        year.flatMap(
                value -> date(onWeekday(match, value, month, number), month.getValue(), number))
            .map(Meaning::day)
            .orElse(Meaning.vague(unknown)));
  }

  /** {@code el 2 de enero del año pasado}, {@code del mismo año}. */
  private static Optional<Meaning> ofOtherYear(Match match, Narrative story) {
    String words = match.text("r").orElseThrow();
    boolean told = words.matches(".*(?:ese|aquel|mismo|anterior|siguiente).*");
    int years =
        words.matches(".*(?:pasado|anterior).*")
            ? -1
            : words.matches(".*(?:proximo|siguiente).*") ? 1 : 0;
    return (told ? story.reference() : story.today())
        .flatMap(day -> date(day.getYear() + years, match.month("m").getValue(), match.number("d")))
        .map(Meaning::day);
  }

  static boolean points(Match match, String where) {
    return match.words().contains(where);
  }

  /** A weekday that is said with the date may tell that the year before or after is meant. */
  private static int onWeekday(Match match, int year, Month month, int number) {
    Optional<DayOfWeek> weekday =
        match.words().matches(".*(lunes|martes|miercoles|jueves|viernes|sabado|domingo).*")
            ? weekdayOf(match)
            : Optional.empty();
    return weekday
        .flatMap(
            wanted ->
                Stream.of(year, year + 1, year - 1)
                    .filter(
                        y ->
                            date(y, month.getValue(), number)
                                .filter(d -> d.getDayOfWeek() == wanted)
                                .isPresent())
                    .findFirst())
        .orElse(year);
  }

  private static Optional<DayOfWeek> weekdayOf(Match match) {
    return match.has("w") ? Optional.of(match.weekday("w")) : Optional.empty();
  }

  private static Optional<Meaning> numeric(Match match, Narrative story) {
    return date(match.number("y"), match.number("n"), match.number("d")).map(Meaning::day);
  }

  /** The day of the calendar; empty where there is none. */
  static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
