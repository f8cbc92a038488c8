package org.trama.extract.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Months: {@code en junio}, {@code septiembre 2023}, {@code ese mismo octubre}, {@code entre enero
 * y febrero}.
 */
final class MonthRules {
  private static final String AFTER_PREPOSITION =
      "(?<=(?:^| )(?:en|de|desde|hasta|a|entre|para|durante|hacia|por|tras|y|o|a partir de|mediados|mes de|,) )";

  private MonthRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of("(?:el mes de )?{m:month}{ofyear}", MonthRules::ofYear),
        Rule.of(
            "(?:el |este )?(?<p>pasado|ultimo|proximo) (?:mes de )?{m:month}|{n:month} (?<q>pasado|proximo)"
                + "|el {o:month} (?<r>pasado|proximo)",
            MonthRules::pointed),
        Rule.of("(?:este|este mismo) (?:mes de )?{m:month}", MonthRules::bare),
        Rule.of(
            "(?:ese|aquel) (?:mismo )?(?:mes de )?{m:month}|el mismo {n:month}", MonthRules::same),
        Rule.of(
            "{m:month} (?:de|de el) (?:año |mismo |el )?(?<p>(?:este|ese|aquel|mismo) (?:mismo )?año|año pasado|pasado año|proximo año)",
            MonthRules::ofOtherYear),
        Rule.of(AFTER_PREPOSITION + "(?:el mes de )?{m:month}", MonthRules::bare),
        Rule.of(
            "{m:month}(?=(?: , {month})*(?: ,)? y {month}(?:{ofyear})?(?![^ ]))",
            MonthRules::listed),
        Rule.of(
            "(?:entre|de|desde) {m:month}(?:{ofyear})? (?:y|a|hasta) {n:month}(?: (?:de |de el )?{z:year})?",
            MonthRules::between));
  }

  private static Optional<Meaning> ofYear(Match match, Narrative story) {
    return Optional.of(Unit.MONTH.around(LocalDate.of(match.number("y"), match.month("m"), 1)));
  }

  private static Optional<Meaning> pointed(Match match, Narrative story) {
    Month month = match.month(match.has("m") ? "m" : match.has("n") ? "n" : "o");
    boolean next = match.words().contains("proximo");
    return Optional.of(meaning(month, story.today().map(day -> other(day, month, next))));
  }

  private static int other(LocalDate day, Month month, boolean next) {
    int order = month.compareTo(day.getMonth());
    if (next) {
      return order > 0 ? day.getYear() : day.getYear() + 1;
    }
    return order < 0 ? day.getYear() : day.getYear() - 1;
  }

  private static Optional<Meaning> bare(Match match, Narrative story) {
    Month month = match.month("m");
    if (match.capitalised() && isName(match) || match.before().matches(".*(?:^| )\\d+ de")) {
      return Optional.empty();
    }
    return Optional.of(meaning(month, year(month, match, story)));
  }

  /**
   * {@code Julio}, {@code Abril} and {@code Mayo} with a capital are people and squares unless a
   * preposition of time says not.
   */
  private static boolean isName(Match match) {
    return !match
            .before()
            .matches(
                ".*(?:^| )(?:(?:enero|.*bre|mayo|junio) y|en|desde|hasta|durante|mes de|finales de|principios de|mediados de|este)")
        || match.after().matches("\\p{L}+.*")
            && Character.isUpperCase(match.sentence().tokens().get(match.end()).text().charAt(0));
  }

  private static Optional<Integer> year(Month month, Match match, Narrative story) {
    boolean future = match.future();
    int day = future ? month.minLength() : 1;
    return story.year(LocalDate.of(2000, month, day), future);
  }

  private static Optional<Meaning> listed(Match match, Narrative story) {
    Month month = match.month("m");
    Optional<Integer> said = match.has("y") ? Optional.of(match.number("y")) : Optional.empty();
    return Optional.of(meaning(month, said.or(() -> year(month, match, story))));
  }

  private static Optional<Meaning> same(Match match, Narrative story) {
    Month month = match.month(match.has("m") ? "m" : "n");
    Optional<Integer> year = story.last().flatMap(Period::start).map(LocalDate::getYear);
    return Optional.of(meaning(month, year.or(() -> year(month, match, story))));
  }

  private static Optional<Meaning> ofOtherYear(Match match, Narrative story) {
    String words = match.words();
    Optional<Integer> year =
        words.matches(".*\\b(?:ese|aquel|mismo)\\b.*")
            ? story.reference().map(LocalDate::getYear)
            : story
                .today()
                .map(
                    day ->
                        day.getYear()
                            + (words.contains("pasado") ? -1 : words.contains("proximo") ? 1 : 0));
    return Optional.of(meaning(match.month("m"), year));
  }

  private static Optional<Meaning> between(Match match, Narrative story) {
    Month first = match.month("m");
    Month last = match.month("n");
    Optional<Integer> end =
        match.has("z") ? Optional.of(match.number("z")) : year(last, match, story);
    return end.map(
        year -> {
          int start =
              match.has("y") ? match.number("y") : first.compareTo(last) > 0 ? year - 1 : year;
          YearMonth from = YearMonth.of(start, first);
          YearMonth to = YearMonth.of(Math.max(start, year), last);
          return Meaning.date(Period.of(from.atDay(1), to.atEndOfMonth()), from + "/" + to);
        });
  }

  private static Meaning meaning(Month month, Optional<Integer> year) {
    return year.map(value -> Unit.MONTH.around(LocalDate.of(value, month, 1)))
        .orElse(Meaning.vague("XXXX-%02d".formatted(month.getValue())));
  }
}
