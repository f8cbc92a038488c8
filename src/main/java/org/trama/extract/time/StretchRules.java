package org.trama.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Stretches of days: {@code del 3 al 5 de mayo}, {@code del 31 de marzo al 1 de abril}. */
final class StretchRules {
  private StretchRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of(
            "(?:(?:de el|de|el|desde el) (?:dia )?{d:day} (?:a el|a|hasta el|hasta)|entre el (?:dia )?{f:day} y(?: el)?)"
                + " (?:dia )?{e:day} de {m:month}(?:{ofyear})?",
            StretchRules::stretch),
        Rule.of(
            "(?:(?:el |desde el )?(?:dia )?{d:day} de {m:month} (?:a el|a|hasta el)|entre el {f:day} de {o:month} y el)"
                + " (?:dia )?{e:day} de {n:month}(?:{ofyear})?",
            StretchRules::overMonths));
  }

  private static Optional<Meaning> stretch(Match match, Narrative story) {
    int from = match.number(match.has("d") ? "d" : "f");
    int month = match.month("m").getValue();
    Optional<Integer> year =
        match.has("y")
            ? Optional.of(match.number("y"))
            : DateRules.date(2000, month, from)
                .flatMap(sample -> story.year(sample, match.future()));
    Optional<LocalDate> first = year.flatMap(y -> DateRules.date(y, month, from));
    Optional<LocalDate> last = year.flatMap(y -> DateRules.date(y, month, match.number("e")));
    if (first.isEmpty() || last.isEmpty() || first.get().isAfter(last.get())) {
      return Optional.empty();
    }
    return Optional.of(
        Meaning.date(Period.of(first.get(), last.get()), first.get() + "/" + last.get()));
  }

  /** {@code del 31 de marzo al 1 de abril}: the last day tells the year. */
  private static Optional<Meaning> overMonths(Match match, Narrative story) {
    int end = match.month("n").getValue();
    int begin = match.month(match.has("m") ? "m" : "o").getValue();
    Optional<Integer> year =
        match.has("y")
            ? Optional.of(match.number("y"))
            : DateRules.date(2000, end, match.number("e"))
                .flatMap(sample -> story.nearestYear(sample, match.tense()));
    Optional<LocalDate> last = year.flatMap(y -> DateRules.date(y, end, match.number("e")));
    Optional<LocalDate> first =
        year.flatMap(
            y ->
                DateRules.date(
                    begin > end ? y - 1 : y, begin, match.number(match.has("d") ? "d" : "f")));
    return first.isEmpty() || last.isEmpty() || first.get().isAfter(last.get())
        ? Optional.empty()
        : Optional.of(
            Meaning.date(Period.of(first.get(), last.get()), first.get() + "/" + last.get()));
  }
}
