package org.trama.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trama.model.CalendarNouns;

/**
 * Days counted from the day of publication or of the story: {@code ayer}, {@code la víspera},
 * {@code la misma noche}.
 */
final class DayRules {
  private static final String MONTHS = String.join("|", CalendarNouns.MONTHS);

  private static final String PART =
      "(?: (?:mismo|(?:por|en|a|de) la {t:daypart}|de (?:buena )?{v:daypart}|en la {z:daypart}))?";

  private DayRules() {}

  static List<Rule> rules() {
    return List.of(
        fromToday("hoy(?: mismo| dia)?" + PART, 0),
        fromToday(
            "este mismo dia"
                + PART
                + "(?: de el señor)?|en (?:el dia de hoy|esta (?:fecha|jornada))",
            0),
        fromToday("(?:el dia de )?ayer" + PART, -1),
        fromToday("anoche|ayer noche", -1),
        fromToday("anteayer" + PART + "|antes de ayer|antier|antes de anoche|anteanoche", -2),
        fromToday("mañana(?: mismo)?(?: por la {t:daypart})?", 1),
        fromToday("pasado mañana", 2),
        Rule.of(
            "(?<=^|[^ ] )pasado(?= (?:es|o|,|\\.|y)(?: |$))|pasado(?=$| \\.$)",
            DayRules::dayAfterTomorrow),
        fromToday("(?:esta|hoy a la) (?:misma )?{t:daypart}", 0),
        Rule.of("(?:en )?la vispera", (match, story) -> fromStory(story, -1)),
        Rule.of(
            "(?:a el dia|a la jornada|el dia) (?:siguiente|despues)",
            (match, story) ->
                match.after().startsWith("de ") && !match.future()
                    ? before(story, 1)
                    : fromStory(story, 1)),
        Rule.of(
            "(?:el|en el|un) dia (?:anterior|antes|previo)",
            (match, story) -> fromStory(story, -1)),
        Rule.of(
            "(?:esa|aquella|la) (?:misma )?{t:daypart}|(?:ese|aquel|el) mismo dia|ese dia|aquel dia|la misma jornada",
            DayRules::sameDay),
        Rule.of("de madrugada", DayRules::nightOf),
        Rule.of("la {t:daypart} (?:anterior|previa)", (match, story) -> fromStory(story, -1)),
        Rule.of("la {t:daypart} siguiente", (match, story) -> fromStory(story, 1)),
        Rule.of("por {n:ordinal} dia(?: consecutivo| seguido)?", DayRules::running));
  }

  private static Rule fromToday(String template, int days) {
    return Rule.of(
        template,
        (match, story) ->
            isAdverb(match)
                ? Optional.of(
                    story
                        .today()
                        .map(day -> on(day.plusDays(days), match))
                        .orElse(Meaning.vague("PRESENT_REF")))
                : Optional.empty());
  }

  /** {@code la mañana} and {@code el ayer} are nouns, no days. */
  private static boolean isAdverb(Match match) {
    return !match.before().matches(".*(?:^| )(?:la|una|el|cada|media|buena|de la|las)")
        || match.words().startsWith("esta");
  }

  private static Meaning on(LocalDate day, Match match) {
    return Dayparts.on(day, match);
  }

  private static Optional<Meaning> dayAfterTomorrow(Match match, Narrative story) {
    return match.before().matches(".*(?:^| )(?:el|lo|ha|un|ha ido|mes|año|es|" + MONTHS + ")")
        ? Optional.empty()
        : story.today().map(day -> Meaning.day(day.plusDays(2)));
  }

  private static Optional<Meaning> fromStory(Narrative story, int days) {
    return Optional.of(
        story.day().map(day -> Meaning.day(day.plusDays(days))).orElse(Meaning.vague("PXD")));
  }

  /** {@code al día siguiente del ataque}: what has happened was not after the report. */
  private static Optional<Meaning> before(Narrative story, int days) {
    Optional<LocalDate> day = story.day().map(from -> from.plusDays(days));
    return Optional.of(
        day.filter(then -> story.today().filter(then::isAfter).isEmpty())
            .map(Meaning::day)
            .orElse(Meaning.vague("PXD")));
  }

  private static Optional<Meaning> sameDay(Match match, Narrative story) {
    if (match.words().startsWith("la ") && !match.words().contains("misma")) {
      return nightOf(match, story);
    }
    return Optional.of(
        story.thatDay().map(day -> on(day, match)).orElse(Meaning.vague("PAST_REF")));
  }

  /**
   * {@code por la noche}, {@code en la madrugada}: of the day told last, where the words are about
   * time at all.
   */
  private static Optional<Meaning> nightOf(Match match, Narrative story) {
    if (!match.words().startsWith("de ")
            && !match.before().matches(".*(?:^| )(?:en|por|durante|de)")
        || match.after().startsWith("de ")) {
      return Optional.empty();
    }
    return Optional.of(
        story
            .day()
            .map(day -> Dayparts.on(day, match))
            .orElse(new Meaning(Kind.TIME, Period.UNKNOWN, "T" + Dayparts.timex(match.words()))));
  }

  private static Optional<Meaning> running(Match match, Narrative story) {
    int days = match.number("n");
    return story
        .day()
        .map(day -> Meaning.duration(Period.of(day.minusDays(days - 1L), day), "P" + days + "D"));
  }
}
