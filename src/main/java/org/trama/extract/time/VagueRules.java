package org.trama.extract.time;

import java.util.List;
import java.util.Optional;

/**
 * Times without dates: {@code en breve}, {@code ahora}; and those that point back: {@code
 * entonces}, {@code hasta ahora}.
 */
final class VagueRules {
  private VagueRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of(
            "hasta (?:ahora|el momento|la fecha|hoy|el dia de hoy|la actualidad|el presente)",
            (match, story) -> untilNow(story)),
        Rule.of(
            "(?:a partir de|desde) (?:ahora|ya|este momento)", (match, story) -> fromNow(story)),
        Rule.plain(
            "ahora(?: mismo)?|actualmente|en la actualidad|a dia de hoy|en estos momentos|en este momento"
                + "|hoy en dia|hoy por hoy|por ahora|por el momento|de inmediato|inmediatamente|en el acto",
            match -> Meaning.vague("PRESENT_REF")),
        Rule.plain(
            "en el futuro|en un futuro(?: proximo| cercano)?|(?:el )?futuro|en breve|proximamente|pronto|el dia de mañana|el mañana"
                + "|en los proximos tiempos|mas adelante|a corto plazo|a medio plazo|a largo plazo",
            match -> Meaning.vague("FUTURE_REF")),
        Rule.plain(
            "en el pasado|recientemente|ultimamente|anteriormente|con anterioridad|previamente|antaño|en su dia|en su momento"
                + "|in illo tempore|en aquel tiempo|en ultimas fechas",
            match -> Meaning.vague("PAST_REF")),
        Rule.of(
            "(?:desde|por|hasta|ya )?(?: ?entonces| ?aquel entonces| ?ese entonces)",
            VagueRules::then),
        Rule.of(
            "en (?:aquel|ese|dicho) (?:mismo )?(?:momento|instante|entonces)|(?:en|por) (?:aquell[oa]s|es[oa]s) (?:mism[oa]s )?(?:dias|fechas)"
                + "|en (?:aquella|esa) (?:misma )?(?:ocasion|epoca|fecha)",
            VagueRules::atThatTime));
  }

  private static Optional<Meaning> untilNow(Narrative story) {
    Meaning open = Meaning.vague("PRESENT_REF");
    return Optional.of(story.today().map(day -> open.with(Period.until(day))).orElse(open));
  }

  private static Optional<Meaning> fromNow(Narrative story) {
    Meaning open = Meaning.vague("PRESENT_REF");
    return Optional.of(story.today().map(day -> open.with(Period.day(day).onwards())).orElse(open));
  }

  /** {@code en aquel momento}: what was told last; else some time in the past. */
  private static Optional<Meaning> atThatTime(Match match, Narrative story) {
    Meaning past = Meaning.vague("PAST_REF");
    return Optional.of(story.last().map(past::with).orElse(past));
  }

  /**
   * What was told last, unless the word only says {@code pues}, or {@code former}, as in {@code el
   * entonces ministro}.
   */
  private static Optional<Meaning> then(Match match, Narrative story) {
    boolean former = match.before().matches(".*(?:^| )(?:el|la|los|las|su|un|una)");
    boolean connective = match.before().isEmpty() && match.words().equals("entonces");
    if (former || connective || story.last().isEmpty()) {
      return Optional.empty();
    }
    Period told = story.last().get();
    Period period =
        match.words().startsWith("desde")
            ? told.onwards()
            : match.words().startsWith("hasta") ? told.upTo() : told;
    return Optional.of(Meaning.vague("PAST_REF").with(period));
  }
}
