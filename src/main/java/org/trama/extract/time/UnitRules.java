package org.trama.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Calendar units around the day of publication or the story: {@code la semana pasada}, {@code este
 * mes}, {@code ese año}.
 */
final class UnitRules {
  private UnitRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of(
            "(?:este|esta|el presente|la presente) (?:mism[oa] |pasad[oa] |proxim[oa] )?{u:unit}",
            UnitRules::current),
        Rule.of("(?:el|la) {u:unit} (?:en curso|actual|corriente)", UnitRules::current),
        Rule.of(
            "lo que va(?: transcurrido)? de(?: el| la| este| esta)? {u:unit}", UnitRules::soFar),
        Rule.of(
            "el fin de semana(?! (?:que|pasado|proximo|anterior|siguiente))", UnitRules::weekend),
        Rule.of(
            "(?:el|la) {u:unit} (?:pasad[oa]|que paso)|(?:el|la) pasad[oa] {x:unit}",
            (match, story) -> shifted(match, story.today(), -1)),
        Rule.of(
            "(?:el|la) {u:unit} (?:proxim[oa]|que viene|entrante)|(?:el|la) proxim[oa] {x:unit}",
            (match, story) -> shifted(match, story.today(), 1)),
        Rule.of(
            "(?:el|la|un|una) {u:unit} (?:anterior|previ[oa])",
            (match, story) -> shifted(match, story.reference(), -1)),
        Rule.of("desde (?:el|la) {u:unit} (?:anterior|previ[oa])", UnitRules::sincePrevious),
        Rule.of(
            "(?:a el|el|la|a la) {u:unit} siguiente",
            (match, story) -> shifted(match, story.reference(), 1)),
        Rule.of("(?:ese|esa|aquel|aquella|el|la) (?:mism[oa] )?{u:unit}", UnitRules::told),
        Rule.of(
            "(?:el |la )?{n:ordinal} {u:unit}(?: de(?: el)?(?: año)? {y:year}| de (?:el|este) año)?|(?:el|la) {x:unit} {z:ordinal}(?: de {w:year})?",
            UnitRules::numbered),
        Rule.of("(?:en )?l[oa]s ultim[oa]s (?:{num} )?{unit}", UnitRules::lately),
        Rule.of("(?:en |durante )?(?:el|la) ultim[oa] {u:unit}(?! de )", UnitRules::lastOne),
        Rule.of("(?:en )?l[oa]s proxim[oa]s (?:{num} )?{unit}", UnitRules::soon),
        Rule.of(
            "(?<=(?:principios|inicios|comienzos|mediados|finales|fines|comienzo|inicio) de ){u:unit}",
            UnitRules::bare),
        Rule.of("(?:el )?(?:fin|final) de(?: el)? año", UnitRules::yearsEnd),
        Rule.of(
            "fin(?:es)? de semana",
            (match, story) -> Optional.of(Meaning.duration(Period.UNKNOWN, "P1WE"))));
  }

  private static Unit unit(Match match) {
    return match.unit(match.has("u") ? "u" : "x");
  }

  private static Optional<Meaning> current(Match match, Narrative story) {
    Unit unit = unit(match);
    if (unit == Unit.WEEKEND) {
      return weekend(match, story);
    }
    if (unit.isClock()) {
      return Optional.empty();
    }
    return Optional.of(story.today().map(unit::around).orElse(unresolved(unit)));
  }

  /** {@code en lo que va de año}: up to the day of publication. */
  private static Optional<Meaning> soFar(Match match, Narrative story) {
    return current(match, story)
        .map(
            meaning ->
                meaning.period().isBounded()
                    ? meaning.with(
                        Period.of(meaning.period().start().get(), story.today().orElseThrow()))
                    : meaning);
  }

  /** The last weekend that has begun by the day of publication, or the next. */
  private static Optional<Meaning> weekend(Match match, Narrative story) {
    return story.today().map(day -> Unit.WEEKEND.around(match.future() ? day : day.minusDays(5)));
  }

  private static Meaning unresolved(Unit unit) {
    return Meaning.vague("P1" + unit.letter());
  }

  private static Optional<Meaning> shifted(Match match, Optional<LocalDate> from, int sign) {
    Unit unit = unit(match);
    if (unit.isClock()) {
      return Optional.empty();
    }
    return Optional.of(
        from.map(day -> unit.around(unit.shift(day, sign))).orElse(unresolved(unit)));
  }

  /** {@code desde el año anterior}: up to the point that the story has reached. */
  private static Optional<Meaning> sincePrevious(Match match, Narrative story) {
    Optional<Meaning> previous = shifted(match, story.reference(), -1);
    return previous.map(
        meaning ->
            meaning.with(
                new Period(
                    meaning.period().start(), story.last().flatMap(Period::end).or(story::today))));
  }

  /**
   * {@code a finales de mes}: of the month that the text has told of; of the one in which the text
   * was written where it speaks of what is to come, or of no month.
   */
  private static Optional<Meaning> bare(Match match, Narrative story) {
    Unit unit = unit(match);
    Optional<LocalDate> now = story.today().filter(day -> match.future() || !story.isInMonth());
    return unit == Unit.MONTH && now.isPresent() ? now.map(unit::around) : told(match, story);
  }

  /** {@code ese mes}: the one that the story has reached. */
  private static Optional<Meaning> told(Match match, Narrative story) {
    Unit unit = unit(match);
    boolean counted = unit != Unit.MONTH && unit != Unit.YEAR && unit != Unit.WEEK;
    boolean bare = match.words().matches("(?:el|la) .*") && !match.words().contains("mism");
    if (counted || bare && !(unit == Unit.YEAR && standsAlone(match))) {
      return Optional.empty();
    }
    return Optional.of(story.reference().map(unit::around).orElse(unresolved(unit)));
  }

  private static boolean standsAlone(Match match) {
    return match.after().isEmpty() || match.after().matches("[.,;].*");
  }

  private static Optional<Meaning> numbered(Match match, Narrative story) {
    Unit unit = unit(match);
    int number = match.number(match.has("n") ? "n" : "z");
    int months =
        switch (unit) {
          case QUARTER -> 3;
          case TERM -> 4;
          case SEMESTER -> 6;
          default -> 0;
        };
    if (months == 0 || number * months > 12) {
      return unit == Unit.DAY && match.words().matches("(?:el|la) .*")
          ? Optional.of(Meaning.duration(Period.UNKNOWN, "P1D"))
          : Optional.empty();
    }
    Optional<Integer> year =
        match
            .text("y")
            .or(() -> match.text("w"))
            .map(Integer::valueOf)
            .or(() -> story.today().map(LocalDate::getYear));
    return Optional.of(
        year.map(y -> unit.around(LocalDate.of(y, number * months, 1)))
            .orElse(Meaning.vague("XXXX-" + unit.letter() + number)));
  }

  private static Optional<Meaning> lately(Match match, Narrative story) {
    SpokenDuration length = SpokenDuration.read(match.words());
    Optional<Period> period =
        story.today().flatMap(day -> length.shift(day, -1).map(first -> Period.of(first, day)));
    return Optional.of(Meaning.duration(period.orElse(Period.UNKNOWN), length.timex()));
  }

  /** {@code en la última semana}: the days of one up to that of publication. */
  private static Optional<Meaning> lastOne(Match match, Narrative story) {
    Unit unit = match.unit("u");
    return unit.isClock() || unit == Unit.DAY || unit == Unit.WEEKEND
        ? shifted(match, story.today(), -1)
        : Optional.of(
            story
                .today()
                .map(day -> Period.of(unit.shift(day, -1), day))
                .map(period -> Meaning.duration(period, "P1" + unit.letter()))
                .orElse(unresolved(unit)));
  }

  private static Optional<Meaning> soon(Match match, Narrative story) {
    SpokenDuration length = SpokenDuration.read(match.words());
    Optional<Period> period =
        story.today().flatMap(day -> length.shift(day, 1).map(last -> Period.of(day, last)));
    return Optional.of(Meaning.duration(period.orElse(Period.UNKNOWN), length.timex()));
  }

  private static Optional<Meaning> yearsEnd(Match match, Narrative story) {
    return story.today().map(day -> Meaning.day(LocalDate.of(day.getYear(), 12, 31)));
  }
}
