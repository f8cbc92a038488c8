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
  private static final String POINTER = "(?:(?<p>pasado|ultimo|proximo) |(?:este|mismo|dia) )*";
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
                + "{d:day} ?(?:de )?(?:el mes de )?{m:anymonth}(?:{ofyear})?",
            DateRules::full),
        Rule.of("(?:los dias |el (?:dia )?|dia )?{d:day}" + SAME_MONTH_LATER, DateRules::full),
        Rule.of(
            "(?:(?:de el|de|el|desde el) (?:dia )?{d:day} (?:a el|a|hasta el|hasta)|entre el (?:dia )?{f:day} y(?: el)?)"
                + " (?:dia )?{e:day} de {m:month}(?:{ofyear})?",
            DateRules::stretch),
        Rule.of(
            "(?:el |desde el )?(?:dia )?{d:day} de {m:month} (?:a el|a|hasta el) (?:dia )?{e:day} de {n:month}(?:{ofyear})?",
            DateRules::overMonths),
        Rule.of(
            "(?:el|los|este|de el) " + POINTER + "dias? {d:day}(?: de el mes)?",
            DateRules::dayOfMonth),
        Rule.of(
            "(?<=(?:^| )(?:madrugada|noche|mañana|tarde|jornada) de )el {d:day}(?= (?!de |{n:num})|$)",
            DateRules::dayOfMonth),
        Rule.of(
            "(?:el )?(?:dia )?{d:day} de el (?<p>proximo|pasado) mes", DateRules::dayOfOtherMonth),
        Rule.of("{d:day} ?[/-] ?(?<n>1[0-2]|0?[1-9]) ?[/-] ?{y:year}", DateRules::numeric),
        Rule.of("{d:day}[.](?<n>1[0-2]|0?[1-9])[.]{y:year}", DateRules::numeric),
        Rule.of("{y:year}-(?<n>1[0-2]|0[1-9])-{d:day}", DateRules::numeric));
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

  private static boolean points(Match match, String where) {
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

  private static Optional<Meaning> stretch(Match match, Narrative story) {
    int from = match.number(match.has("d") ? "d" : "f");
    int month = match.month("m").getValue();
    Optional<Integer> year =
        match.has("y")
            ? Optional.of(match.number("y"))
            : date(2000, month, from).flatMap(sample -> story.year(sample, match.future()));
    Optional<LocalDate> first = year.flatMap(y -> date(y, month, from));
    Optional<LocalDate> last = year.flatMap(y -> date(y, month, match.number("e")));
    if (first.isEmpty() || last.isEmpty() || first.get().isAfter(last.get())) {
      return Optional.empty();
    }
    return Optional.of(
        Meaning.date(Period.of(first.get(), last.get()), first.get() + "/" + last.get()));
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
    boolean next = points(match, "proximo");
    boolean last = points(match, "pasado");
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

  /** {@code del 31 de marzo al 1 de abril}: the last day tells the year. */
  private static Optional<Meaning> overMonths(Match match, Narrative story) {
    int end = match.month("n").getValue();
    int begin = match.month("m").getValue();
    Optional<Integer> year =
        match.has("y")
            ? Optional.of(match.number("y"))
            : date(2000, end, match.number("e"))
                .flatMap(sample -> story.nearestYear(sample, match.tense()));
    Optional<LocalDate> last = year.flatMap(y -> date(y, end, match.number("e")));
    Optional<LocalDate> first =
        year.flatMap(y -> date(begin > end ? y - 1 : y, begin, match.number("d")));
    return first.isEmpty() || last.isEmpty() || first.get().isAfter(last.get())
        ? Optional.empty()
        : Optional.of(
            Meaning.date(Period.of(first.get(), last.get()), first.get() + "/" + last.get()));
  }

  private static Optional<LocalDate> inMonth(LocalDate day, int number) {
    return date(day.getYear(), day.getMonthValue(), number);
  }

  private static Optional<Meaning> numeric(Match match, Narrative story) {
    return date(match.number("y"), match.number("n"), match.number("d")).map(Meaning::day);
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
