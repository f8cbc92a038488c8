package org.trama.extract.time;

import java.util.List;
import java.util.Optional;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Years and longer: {@code en 2022}, {@code entre 1939 y 1945}, {@code los años setenta}, {@code el
 * siglo XIX}.
 */
final class YearRules {
  private static final String CHRIST =
      "(?: ?,? ?(?<c>a ?\\. ?c ?\\.?|ac|antes de (?:cristo|jesucristo)|d ?\\. ?c ?\\.?|dc|despues de cristo))";
  private static final String AFTER_PREPOSITION =
      "(?<=(?:^| )(?:en|de|desde|hasta|durante|entre|para|hacia|a|y|de el|el|\\(|a partir de|mediados|mitad de|tras|ya en|verano|otoño|invierno|primavera) )";

  private YearRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of("(?:(?:el|este|este mismo) )?año {y:year}" + CHRIST + "?", YearRules::year),
        Rule.of("el año {n:num}" + CHRIST + "?", YearRules::spelled),
        Rule.of(
            "(?:el )?{n:num} " + "(?<c>a ?\\. ?c ?\\.?|ac|antes de cristo|despues de cristo)",
            YearRules::spelled),
        Rule.of(AFTER_PREPOSITION + "{y:year}", YearRules::bare),
        Rule.of(
            "(?<=(?:recordar|recuerda|recuerdan|recuerden|evoca|evocar) ){y:year}",
            YearRules::bare),
        Rule.of("\\( {y:year}(?= \\))|^{z:year}(?= [:.])", YearRules::bracketed),
        Rule.of(
            "(?:entre|de|desde) (?:el año )?{y:year} (?:y|a|hasta) {z:year}", YearRules::between),
        Rule.of("{y:year} ?[-–] ?(?<z>\\d{2}|{year})", YearRules::between),
        Rule.of(
            "(?:la decada de|la decada de los|los|los locos|los años|los locos años) (?:años )?(?:los )?"
                + "(?<d>(?:19)?[2-9]0|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)",
            YearRules::decade),
        Rule.of(
            "(?:el|este|en el|de el) siglo (?:{r:roman}|{n:num}|{o:ordinal})" + CHRIST + "?",
            YearRules::century),
        Rule.of("el {r:roman} ?" + CHRIST, YearRules::century),
        Rule.plain(
            "el milenio (?:{r:roman}|{n:num}|{o:ordinal})|el {x:ordinal} milenio",
            match ->
                Meaning.vague(
                    "%d"
                        .formatted(
                            match.number(
                                    match.has("r")
                                        ? "r"
                                        : match.has("n") ? "n" : match.has("o") ? "o" : "x")
                                - 1))));
  }

  private static Optional<Meaning> year(Match match, Narrative story) {
    return Optional.of(meaning(match.number("y"), match));
  }

  private static Optional<Meaning> spelled(Match match, Narrative story) {
    int year = match.number("n");
    return year > 0 && year < 3000 ? Optional.of(meaning(year, match)) : Optional.empty();
  }

  private static Meaning meaning(int year, Match match) {
    if (isBeforeChrist(match)) {
      String digits =
          match.words().startsWith("el año") || year > 99
              ? "%04d".formatted(year)
              : "" + (year - 1);
      return Meaning.vague("BCE" + digits);
    }
    return Meaning.date(Period.years(year, year), "%04d".formatted(year));
  }

  private static boolean isBeforeChrist(Match match) {
    return match.text("c").filter(words -> words.startsWith("a")).isPresent();
  }

  private static Optional<Meaning> bare(Match match, Narrative story) {
    int year = match.number("y");
    return year < 1400 || isCount(match)
        ? Optional.empty()
        : Optional.of(Meaning.date(Period.years(year, year), "" + year));
  }

  /** {@code en 2000 países}: a plural noun right after the figure is what it counts. */
  private static boolean isCount(Match match) {
    List<Token> tokens = match.sentence().tokens();
    if (match.end() >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(match.end());
    return next.pos() == PartOfSpeech.NOUN
            && next.morphology().number() == Morphology.Number.PLURAL
            && !match.before().matches(".*(?:^| )(?:desde|hasta|durante)")
        || next.text().matches("%|€|euros|dólares|personas")
        || match.after().startsWith("por ciento");
  }

  private static Optional<Meaning> bracketed(Match match, Narrative story) {
    int year = match.number(match.has("y") ? "y" : "z");
    return Optional.of(Meaning.date(Period.years(year, year), "" + year));
  }

  private static Optional<Meaning> between(Match match, Narrative story) {
    int first = match.number("y");
    int last = match.number("z");
    int end = last < 100 ? first / 100 * 100 + last : last;
    return end < first || end - first > 300
        ? Optional.empty()
        : Optional.of(Meaning.date(Period.years(first, end), first + "/" + end));
  }

  private static Optional<Meaning> decade(Match match, Narrative story) {
    String word = match.text("d").orElse("");
    if (!match.words().matches(".*(?:decada|años).*")) {
      return Optional.empty();
    }
    int tens = Optional.ofNullable(TimeWords.DECADES.get(word)).orElseGet(() -> match.number("d"));
    int first = 1900 + tens % 100;
    return Optional.of(Meaning.date(Period.years(first, first + 9), "" + first / 10));
  }

  private static Optional<Meaning> century(Match match, Narrative story) {
    int number = match.number("r");
    if (number == 0 && match.words().contains("siglo")) {
      number = Math.max(match.number("n"), match.number("o"));
    }
    if (number < 1 || number > 30) {
      return Optional.empty();
    }
    if (isBeforeChrist(match)) {
      return Optional.of(Meaning.vague("BCE%02d".formatted(number - 1)));
    }
    Period period = Period.years(Math.max(1, (number - 1) * 100), number * 100 - 1);
    return Optional.of(Meaning.date(period, "%02d".formatted(number - 1)));
  }
}
