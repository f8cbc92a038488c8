package org.trama.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Times of the day: {@code 06:05}, {@code a las 10 de la noche}. They tell the day that the story
 * has reached.
 */
final class ClockRules {
  private static final String OF_DAY =
      "(?: (?:de|por|en) (?:la|aquella|esta) (?:\\p{L}+ y \\p{L}+ |\\p{L}+ )?{p:daypart}| de el {q:daypart}| ?(?<r>[ap]\\.? ?m\\.?))?";

  /** {@code a las 19:30 hora local del lunes}: the day stands behind. */
  private static final Pattern DAY_AHEAD =
      Pattern.compile(
          "(?:h(?:rs?|oras?)?[.]? )?(?:(?:hora )?local(?:es)? )?de (?:ayer|hoy|anteayer|(?:el|este) (?:mismo |pasado |dia )*"
              + "(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|\\d{1,2} de )).*");

  private ClockRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of(
            "(?:las )?(?<h>[01]?\\d|2[0-4])[:.](?<m>[0-5]\\d)(?: ?(?:h|hs|hrs|horas)\\.?)?"
                + OF_DAY,
            ClockRules::figures),
        Rule.of(
            "(?:las (?<k>[01]?\\d|2[0-4]) horas|(?:las )?(?<h>[01]?\\d|2[0-4]) ?h ?(?<m>[0-5]\\d)?)"
                + OF_DAY,
            ClockRules::figures),
        Rule.of(
            "(?:la|las) {h:num}(?: (?<s>y|menos) (?:{m:num}|(?<f>media|cuarto)))?" + OF_DAY,
            ClockRules::spoken),
        Rule.of("{m:num} para las {h:num}|(?<f>cuarto) para las {k:num}", ClockRules::before),
        Rule.of("(?<h>\\d{1,2}) ?(?<r>[ap]\\.?m\\.?)", ClockRules::figuresPlain));
  }

  private static Optional<Meaning> figures(Match match, Narrative story) {
    int minute = match.has("m") ? match.number("m") : 0;
    boolean decimal = match.words().matches("\\d+\\.\\d\\d");
    if (match.words().matches("las \\d+ horas.*")) {
      return Optional.of(at(match.number("k"), 0, daypart(match), match, story));
    }
    boolean hour = match.words().matches("las .*|.*[:h].*|.*\\d{2}\\.\\d{2}.*");
    return decimal && !match.before().matches(".*(?:^| )las?") && !match.before().isEmpty() || !hour
        ? Optional.empty()
        : Optional.of(at(match.number("h"), minute, daypart(match), match, story));
  }

  private static Optional<Meaning> figuresPlain(Match match, Narrative story) {
    return Optional.of(at(match.number("h"), 0, match.text("r").orElse(""), match, story));
  }

  private static Optional<Meaning> spoken(Match match, Narrative story) {
    int hour = match.number("h");
    boolean certain =
        match.has("s")
            || !daypart(match).isEmpty()
            || match.before().matches(".*(?:^| )(?:a|son|era|eran|entre|hacia|desde|hasta|sobre|y)")
                && match.after().matches("(?:[.,;]|y |de |se ).*|");
    if (hour > 24 || !certain) {
      return Optional.empty();
    }
    int minute =
        match
            .text("f")
            .map(word -> word.equals("media") ? 30 : 15)
            .orElseGet(() -> match.number("m"));
    boolean minus = match.text("s").filter("menos"::equals).isPresent();
    return Optional.of(
        minus
            ? at(hour - 1, 60 - minute, daypart(match), match, story)
            : at(hour, minute, daypart(match), match, story));
  }

  private static Optional<Meaning> before(Match match, Narrative story) {
    int minute = match.has("f") ? 15 : match.number("m");
    return Optional.of(
        at(match.number(match.has("k") ? "k" : "h") - 1, 60 - minute, "", match, story));
  }

  private static String daypart(Match match) {
    return match.text("p").or(() -> match.text("q")).or(() -> match.text("r")).orElse("");
  }

  private static Meaning at(int hour, int minute, String daypart, Match match, Narrative story) {
    boolean afternoon = daypart.matches("tarde|noche|p.*") && hour < 12;
    String time = "T%d:%02d".formatted(afternoon ? hour + 12 : hour, minute);
    Optional<LocalDate> day =
        DAY_AHEAD.matcher(match.after()).matches()
            ? Optional.empty()
            : story.dayOfSentence().or(story::today);
    return new Meaning(
        Kind.TIME,
        day.map(Period::day).orElse(Period.UNKNOWN),
        story.today().map(LocalDate::toString).orElse("XXXX-XX-XX") + time);
  }
}
