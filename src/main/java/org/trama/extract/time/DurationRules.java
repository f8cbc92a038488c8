package org.trama.extract.time;

import java.util.List;
import java.util.Optional;

/**
 * How long and how often: {@code durante tres días}, {@code varias horas}, {@code cada semana}.
 * Recognised, not dated.
 */
final class DurationRules {
  private DurationRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.plain(
            "(?:(?:{about} )?(?:{n:num}) (?<x>veces|vez|dias?) )?(?:cada|a el|a la|tod[oa]s l[oa]s) (?:{num} )?{unit}(?: y {num} {unit})*",
            DurationRules::every),
        Rule.of("(?:{about} )?(?:l[oa]s )?{s:spell}", DurationRules::length),
        Rule.of(
            "(?:l[oa]s|aquell[oa]s|es[oa]s|tod[oa]s l[oa]s) (?:mismos )?(?:\\p{L}+os )?{u:unit}",
            DurationRules::open),
        Rule.of("(?<=(?:^| )(?:durante|por|en|tras) ){u:unit}", DurationRules::open),
        Rule.plain(
            "tod[oa] (?:el|la) {u:unit}",
            match -> Meaning.duration(Period.UNKNOWN, "P1" + match.unit("u").letter())),
        Rule.plain(
            "(?<!(?:^| )(?:un|el|su|este|del|al) )(?:(?<d>diari)|(?<w>semanal)|(?<m>mensual)|(?<y>anual))(?:[oa]?s?|es)?(?:mente)?",
            DurationRules::adverb));
  }

  private static Optional<Meaning> length(Match match, Narrative story) {
    SpokenDuration length = SpokenDuration.read(match.text("s").orElseThrow());
    return Optional.of(Meaning.duration(Period.UNKNOWN, length.timex()));
  }

  private static Optional<Meaning> open(Match match, Narrative story) {
    Unit unit = match.unit("u");
    return match.words().endsWith("s") || match.words().endsWith("semana")
        ? Optional.of(
                Meaning.duration(
                    Period.UNKNOWN, SpokenDuration.read(match.text("u").orElseThrow()).timex()))
            .filter(
                meaning ->
                    match.words().contains("s ")
                        || unit != Unit.MONTH
                        || match.words().equals("meses"))
        : Optional.empty();
  }

  private static Meaning every(Match match) {
    String words = match.words();
    String period = words.substring(Math.max(0, words.lastIndexOf("cada ")));
    SpokenDuration length =
        SpokenDuration.read(period.replaceAll(".*(?:a el|a la|tod[oa]s l[oa]s) ", ""));
    return Meaning.set(length.timex().replace("X", "1"));
  }

  private static Meaning adverb(Match match) {
    String letter = match.has("d") ? "D" : match.has("w") ? "W" : match.has("m") ? "M" : "Y";
    return Meaning.set("P1" + letter);
  }
}
