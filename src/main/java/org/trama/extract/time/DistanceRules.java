package org.trama.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Times told by their distance: {@code hace tres semanas}, {@code dos días después}, {@code dentro
 * de un mes}.
 */
final class DistanceRules {
  private DistanceRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of(
            "hac(?:e|ia) (?:(?:ya|ahora|hoy|justo|exactamente|apenas|tan solo|solo|solamente|escas[oa]s) )*(?:{a:about} )?{s:spell}(?: atras)?",
            DistanceRules::ago),
        Rule.of("(?:{a:about} )?{s:spell} atras", DistanceRules::ago),
        Rule.of("desde hac(?:e|ia) (?:ya )?(?:{about} )?{s:spell}", DistanceRules::everSince),
        Rule.plain(
            "(?:desde )?hac(?:e|ia) (?:mucho |poco |algun )?tiempo|hac(?:e|ia) poco|tiempo atras",
            match -> Meaning.vague("PAST_REF")),
        Rule.of("(?:desde )?hac(?:e|ia) (?:{unit})(?: atras)?", DistanceRules::vague),
        Rule.of(
            "{s:spell} (?:despues|mas tarde|mas adelante)",
            (match, story) -> fromStory(match, story, 1)),
        Rule.of("{s:spell} (?:antes|atras)", (match, story) -> fromStory(match, story, -1)),
        Rule.of("{u:unit} (?:antes|despues|mas tarde)", DistanceRules::hours),
        Rule.of("dentro de {s:spell}", DistanceRules::ahead),
        Rule.of("en (?:{s:spell})", DistanceRules::within),
        Rule.of(
            "(?<=(?:^| )(?:a|tras|durante) )(?:los )?{s:spell}(?= de(?: |$))",
            DistanceRules::streak));
  }

  private static Optional<Meaning> ago(Match match, Narrative story) {
    SpokenDuration length = SpokenDuration.read(match.text("s").orElseThrow());
    Optional<SpokenDuration.Part> single = length.single();
    if (single.isEmpty() || match.has("a") || isApproximate(match)) {
      return Optional.of(Meaning.duration(bound(length, match, story), length.timex()));
    }
    Unit unit = single.get().unit();
    int amount = single.get().amount().orElseThrow().intValue();
    Optional<LocalDate> then = story.today().map(day -> unit.shift(day, -amount));
    Period period = then.map(day -> around(unit, amount, day)).orElse(Period.UNKNOWN);
    boolean calendar =
        unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR;
    return Optional.of(
        calendar && then.isPresent()
            ? Meaning.date(period, unit.around(then.get()).timex())
            : Meaning.duration(period, length.timex()));
  }

  private static boolean isApproximate(Match match) {
    return match.words().matches(".* (?:unos|unas|varios|varias|casi|mas de) .*");
  }

  /** {@code hace más de un mes}: some time before the day a month back, no more is known. */
  private static Period bound(SpokenDuration length, Match match, Narrative story) {
    return match.words().contains("mas de")
        ? story
            .today()
            .flatMap(day -> length.shift(day, -1))
            .map(Period::until)
            .orElse(Period.UNKNOWN)
        : Period.UNKNOWN;
  }

  /** The finer unit that people mean: a year ago is the month, two weeks ago the day. */
  private static Period around(Unit unit, int amount, LocalDate day) {
    return switch (unit) {
      case YEAR -> (amount == 1 ? Unit.MONTH : Unit.YEAR).around(day).period();
      case MONTH -> Unit.MONTH.around(day).period();
      case LUSTRUM, DECADE, CENTURY, MILLENNIUM -> Period.UNKNOWN;
      default -> Period.day(day);
    };
  }

  private static Optional<Meaning> everSince(Match match, Narrative story) {
    SpokenDuration length = SpokenDuration.read(match.text("s").orElseThrow());
    Optional<LocalDate> start =
        isApproximate(match) || match.words().matches(".* (?:cerca|alrededor|menos|apenas) .*")
            ? Optional.empty()
            : story.today().flatMap(day -> length.shift(day, -1));
    return Optional.of(Meaning.duration(new Period(start, story.today()), length.timex()));
  }

  private static Optional<Meaning> vague(Match match, Narrative story) {
    return Optional.of(
        Meaning.duration(Period.UNKNOWN, SpokenDuration.read(match.words()).timex()));
  }

  /**
   * From the day of the story. {@code Una semana después de que hablaran}, {@code del ataque}: the
   * story goes on at the later day, so what the clause or the noun tells happened that long before
   * it, unless the sentence opens with it.
   */
  private static Optional<Meaning> fromStory(Match match, Narrative story, int sign) {
    SpokenDuration length = SpokenDuration.read(match.text("s").orElseThrow());
    boolean opening = match.before().isBlank();
    boolean clause =
        match.after().matches("(?:de )?que .*") || !opening && match.after().startsWith("de ");
    boolean elsewhere = !clause && match.after().startsWith("de ");
    int direction = clause ? -sign : sign;
    Period period =
        elsewhere || isApproximate(match)
            ? Period.UNKNOWN
            : distant(length, direction, match.future(), story);
    return Optional.of(Meaning.duration(period, length.timex()));
  }

  /**
   * Days and weeks count from the day of the story; months and years from what was told last, and
   * are as exact as they say. What has happened did not happen after the report.
   */
  private static Period distant(
      SpokenDuration length, int direction, boolean future, Narrative story) {
    Optional<SpokenDuration.Part> single =
        length.single().filter(part -> part.unit() == Unit.MONTH || part.unit() == Unit.YEAR);
    Optional<LocalDate> told = single.flatMap(part -> story.before(part.unit()));
    boolean days = single.isEmpty() || direction < 0 && told.isEmpty();
    return (days ? story.day() : told)
        .flatMap(from -> length.shift(from, direction))
        .filter(day -> future || story.today().filter(day::isAfter).isEmpty())
        .map(day -> days ? Period.day(day) : unit(single.get().unit(), story).around(day).period())
        .orElse(Period.UNKNOWN);
  }

  /** {@code en diciembre de 2021 rompió; dos años después firmó}: in that month, too. */
  private static Unit unit(Unit counted, Narrative story) {
    return counted == Unit.YEAR && story.last().filter(Period::isMonth).isPresent()
        ? Unit.MONTH
        : counted;
  }

  /**
   * {@code horas antes} is still the same day as far as anyone can tell; {@code meses antes} is no
   * known day.
   */
  private static Optional<Meaning> hours(Match match, Narrative story) {
    Unit unit = match.unit("u");
    Period period =
        unit.isClock() ? story.day().map(Period::day).orElse(Period.UNKNOWN) : Period.UNKNOWN;
    String open = SpokenDuration.read(match.words()).timex();
    return Optional.of(Meaning.duration(period, open));
  }

  private static Optional<Meaning> ahead(Match match, Narrative story) {
    SpokenDuration length = SpokenDuration.read(match.text("s").orElseThrow());
    Optional<LocalDate> day =
        isApproximate(match)
            ? Optional.empty()
            : story.today().flatMap(from -> length.shift(from, 1));
    return Optional.of(
        Meaning.duration(day.map(Period::day).orElse(Period.UNKNOWN), length.timex()));
  }

  /** {@code en 24 horas}: those before the report. */
  private static Optional<Meaning> within(Match match, Narrative story) {
    SpokenDuration length = SpokenDuration.read(match.text("s").orElseThrow());
    Optional<Period> period =
        length.isClock() && !match.future()
            ? story
                .today()
                .flatMap(day -> length.shift(day, -1).map(first -> Period.of(first, day)))
            : Optional.empty();
    return Optional.of(Meaning.duration(period.orElse(Period.UNKNOWN), length.timex()));
  }

  /** {@code tres días de ataques}: the days up to the one the story has reached. */
  private static Optional<Meaning> streak(Match match, Narrative story) {
    SpokenDuration length = SpokenDuration.read(match.text("s").orElseThrow());
    boolean days = length.single().filter(part -> part.unit() == Unit.DAY).isPresent();
    if (!days || match.future()) {
      return Optional.of(Meaning.duration(Period.UNKNOWN, length.timex()));
    }
    Optional<Period> period =
        story
            .day()
            .flatMap(day -> length.shift(day, -1).map(first -> Period.of(first.plusDays(1), day)));
    return Optional.of(Meaning.duration(period.orElse(Period.UNKNOWN), length.timex()));
  }
}
