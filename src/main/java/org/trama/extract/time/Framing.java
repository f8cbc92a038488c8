package org.trama.extract.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trama.extract.words.WordLine;

/**
 * Reads what stands before an expression: {@code a finales de}, {@code desde}, {@code en la noche
 * de}.
 */
final class Framing {
  private static final Pattern PORTION =
      Pattern.compile(
          "(?:^| )((?:(?:a|para|hasta|desde|hacia|en|de) )?(?:los |el )?"
              + "(principios?|comienzos?|inicios?|mediados?|mitad|finales|fines|final|fin) de)$");
  private static final Pattern NIGHT =
      Pattern.compile(
          "(?:^| )((?:(?:en|durante|a|por) )?(?:la |el |ultima hora de |primera hora de )+"
              + "(?:primera |misma )?(?:mañana|tarde|noche|madrugada|mediodia|medianoche|jornada|dia|tarde-noche) de)$");
  private static final Pattern PREPOSITION =
      Pattern.compile(
          "(?:^| )(en|durante|desde|hasta|a partir de|antes de|despues de|con anterioridad a|a lo largo de|para|hacia"
              + "|ya en|solo en|a)$");

  private Framing() {}

  /** The expression of {@code match} and {@code meaning} with what belongs to it on its left. */
  static Expression frame(WordLine line, Match match, Meaning meaning) {
    int begin = match.lineBegin();
    Meaning framed = meaning;
    Matcher portion = PORTION.matcher(left(line, begin));
    if (portion.find()) {
      begin = portion.start(1);
      framed = meaning.with(meaning.period().portion(Portion.of(portion.group(2))));
      framed = bound(framed, portion.group(1));
    }
    Matcher night = NIGHT.matcher(left(line, begin));
    boolean hour = night.find() && meaning.period().isWithinNight();
    begin = hour ? night.start(1) : begin;
    Matcher preposition = PREPOSITION.matcher(left(line, begin));
    if (preposition.find() && belongs(preposition.group(1), framed)) {
      begin = preposition.start(1);
      framed =
          hour && preposition.group(1).equals("despues de")
              ? framed
              : bound(framed, preposition.group(1));
      framed = isEnd(match, preposition.group(1)) ? framed.with(meaning.period().upTo()) : framed;
    }
    return new Expression(line.tokenAt(begin), match.end(), framed);
  }

  private static String left(WordLine line, int begin) {
    return line.text().substring(0, begin).stripTrailing();
  }

  /**
   * {@code en el viernes} is no Spanish that dates anything; {@code a} and {@code para} belong to
   * the verb.
   */
  private static boolean belongs(String preposition, Meaning meaning) {
    return switch (preposition) {
      case "en" -> !meaning.period().isDay();
      case "a", "para", "hacia" -> false;
      default -> true;
    };
  }

  /** {@code antes de fin de año}: up to its last day. */
  private static boolean isEnd(Match match, String preposition) {
    return preposition.equals("antes de") && match.words().matches("(?:el )?(?:fin|final) de.*");
  }

  private static Meaning bound(Meaning meaning, String words) {
    if (meaning.kind() == Kind.DURATION) {
      return meaning;
    }
    Period period = meaning.period();
    if (words.startsWith("desde") || words.equals("a partir de") || words.equals("despues de")) {
      boolean relative = period.end().isPresent() && period.start().isEmpty();
      return relative ? meaning : meaning.with(period.onwards());
    }
    if (words.startsWith("antes de") || words.startsWith("con anterioridad")) {
      return meaning.with(period.before());
    }
    return words.startsWith("hasta") ? meaning.with(period.upTo()) : meaning;
  }
}
