package org.trama.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Days by their name: {@code el viernes}, {@code el próximo jueves}, {@code este lunes}, {@code el
 * martes pasado}.
 */
final class WeekdayRules {
  private static final String DAYPART =
      "(?: ,? ?(?:(?:por|en|a|de) la {t:daypart}|de madrugada|a {v:daypart}|a media mañana))?";

  private static final Set<PartOfSpeech> COUNTABLE =
      Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ);

  /** How many months back or ahead a weekday may be known by its number alone. */
  private static final int MONTHS = 5;

  private WeekdayRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of(
            "(?:(?<=^|^[-–—•*] )|(?:el|este|de el) (?:(?:pasado|proximo|mismo) )?){w:weekday} ,? ?(?:dia )?{d:day}"
                + DAYPART
                + "(?![^ ])(?! (?:de|mil|millon|millones|%|[/]) )",
            WeekdayRules::dated),
        Rule.of(
            "(?:(?:el|este|ese|aquel|mismo|ayer ,?|hoy ,?|mañana ,?) )+(?:dia )?(?:(?<p>pasado|proximo|ultimo) )?(?:mismo )?"
                + "{w:weekday}(?: (?<q>pasado|proximo|ultimo|anterior|siguiente|que viene))?"
                + DAYPART,
            WeekdayRules::named),
        Rule.of(
            "(?:el|este) {w:weekday} de (?:la (?<p>pasada|proxima) semana|(?:la|esta) semana(?: (?<q>pasada|proxima|que viene|anterior))?)"
                + "(?! (?:santa))",
            WeekdayRules::ofWeek),
        Rule.of(
            "(?:entre el {w:weekday} y el|de(?: el)? {v:weekday} (?:a|hasta)(?: el)?) {x:weekday}",
            WeekdayRules::stretch),
        Rule.of("(?<=(?:^|[,(] |desde |hasta )){w:weekday}(?= [,.)])", WeekdayRules::bare),
        Rule.of("(?<=(?:^| )(?:en|sobre|para) ){w:weekday}(?! santo)", WeekdayRules::bare),
        Rule.plain(
            "(?:(?:todos )?los|cada|un) {w:weekday}s?(?: a las {n:num})?", WeekdayRules::every));
  }

  private static Optional<Meaning> named(Match match, Narrative story) {
    DayOfWeek weekday = match.weekday("w");
    Optional<LocalDate> day =
        switch (direction(match)) {
          case "siguiente" ->
              story.reference().map(date -> date.with(TemporalAdjusters.next(weekday)));
          case "anterior" ->
              story.reference().map(date -> date.with(TemporalAdjusters.previous(weekday)));
          case "proximo", "que viene" ->
              story.today().map(date -> date.with(TemporalAdjusters.next(weekday)));
          case "pasado", "ultimo" ->
              story.today().map(date -> date.with(TemporalAdjusters.previous(weekday)));
          default ->
              story.weekday(weekday, match.future() || match.before().endsWith("a partir de"));
        };
    String unknown = "XXXX-WXX-" + weekday.getValue();
    return Optional.of(day.map(date -> Dayparts.on(date, match)).orElse(Meaning.vague(unknown)));
  }

  /**
   * {@code el lunes 17}, {@code Lunes 17.} at the head of what a chronicle tells of it: the nearest
   * one so far, or to come where the clause looks ahead; none where no month near has it, and the
   * number counts something else.
   */
  private static Optional<Meaning> dated(Match match, Narrative story) {
    if (countsNext(match)) {
      return Optional.empty();
    }
    int number = match.number("d");
    int step = match.future() ? 1 : -1;
    return story
        .today()
        .flatMap(
            today ->
                IntStream.rangeClosed(0, MONTHS)
                    .mapToObj(months -> today.plusMonths((long) step * months))
                    .flatMap(day -> MonthDayRules.inMonth(day, number).stream())
                    .filter(day -> day.getDayOfWeek() == match.weekday("w"))
                    .filter(day -> match.future() ? !day.isBefore(today) : !day.isAfter(today))
                    .findFirst())
        .map(day -> Dayparts.on(day, match));
  }

  /** {@code el jueves 7 soldados murieron}: the number counts what stands behind it. */
  private static boolean countsNext(Match match) {
    List<Token> tokens = match.sentence().tokens();
    if (match.end() >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(match.end());
    return COUNTABLE.contains(next.pos()) && Character.isLowerCase(next.text().charAt(0));
  }

  /** {@code el lunes de la semana pasada}. */
  private static Optional<Meaning> ofWeek(Match match, Narrative story) {
    int weeks =
        switch (direction(match)) {
          case "pasada" -> -1;
          case "proxima", "que viene" -> 1;
          default -> 0;
        };
    Optional<LocalDate> from =
        direction(match).equals("anterior") ? story.reference() : story.today();
    int back = direction(match).equals("anterior") ? -1 : weeks;
    return from.map(
        day ->
            Meaning.day(
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(back)
                    .with(TemporalAdjusters.nextOrSame(match.weekday("w")))));
  }

  /** {@code entre el domingo y el lunes}, {@code del lunes al miércoles}. */
  private static Optional<Meaning> stretch(Match match, Narrative story) {
    DayOfWeek first = match.weekday(match.has("w") ? "w" : "v");
    DayOfWeek last = match.weekday("x");
    boolean ahead = match.tense() != ClauseTense.PAST;
    return story
        .weekday(ahead ? first : last, ahead)
        .map(
            day ->
                ahead
                    ? Period.of(day, day.with(TemporalAdjusters.nextOrSame(last)))
                    : Period.of(day.with(TemporalAdjusters.previousOrSame(first)), day))
        .map(period -> Meaning.date(period, period.start().get() + "/" + period.end().get()));
  }

  private static String direction(Match match) {
    return match.text("p").or(() -> match.text("q")).orElse("");
  }

  private static Optional<Meaning> bare(Match match, Narrative story) {
    DayOfWeek weekday = match.weekday("w");
    return Optional.of(
        story
            .today()
            .filter(day -> !match.before().isEmpty())
            .flatMap(day -> story.weekday(weekday, match.future()))
            .map(Meaning::day)
            .orElse(Meaning.vague("XXXX-WXX-" + weekday.getValue())));
  }

  private static Meaning every(Match match) {
    String time = match.has("n") ? "T%02d:00".formatted(match.number("n")) : "";
    return Meaning.set("XXXX-WXX-" + match.weekday("w").getValue() + time);
  }
}
