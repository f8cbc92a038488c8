package org.trama.extract.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trama.extract.words.Numerals;
import org.trama.extract.words.PatternTemplate;

/**
 * The patterns of figures, and how to read one: {@code 5 millones}, {@code medio millar}, {@code
 * dos docenas}.
 */
final class Figures {
  private static final Map<String, Integer> COLLECTIVES =
      Map.ofEntries(
          Map.entry("par", 2),
          Map.entry("trio", 3),
          Map.entry("decena", 10),
          Map.entry("docena", 12),
          Map.entry("quincena", 15),
          Map.entry("veintena", 20),
          Map.entry("treintena", 30),
          Map.entry("cuarentena", 40),
          Map.entry("cincuentena", 50),
          Map.entry("centena", 100),
          Map.entry("centenar", 100),
          Map.entry("millar", 1000));
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "", BigDecimal.ONE,
          "mil", BigDecimal.valueOf(1_000),
          "millon", BigDecimal.valueOf(1_000_000),
          "millones", BigDecimal.valueOf(1_000_000),
          "mil millones", BigDecimal.valueOf(1_000_000_000L),
          "millardos", BigDecimal.valueOf(1_000_000_000L),
          "billon", BigDecimal.valueOf(1_000_000_000_000L),
          "billones", BigDecimal.valueOf(1_000_000_000_000L));

  /** Compiles patterns of figures. */
  static final PatternTemplate TEMPLATE =
      new PatternTemplate(
          Map.of(
              "num", Numerals.IN_FIGURES + "|" + Numerals.IN_WORDS,
              "scale", "mil millones|millardos|millones|millon|billones|billon|mil",
              "collective",
                  "(?:par|trio|decena|docena|quincena|veintena|treintena|cuarentena|cincuentena|centena)s?|centenar(?:es)?|millar(?:es)?",
              "figure",
                  "(?:\\d{1,3} )?mil \\d{1,3}(?![.,\\d])|(?:medio|media) (?:millon|{collective})|(?:(?:un|una|otro|otra|{num}) {collective}(?: y medi[oa])?)|{collective} y medi[oa]|{num}(?: {scale})?(?: y medio)?",
              "before",
                  "un total de|(?:algo |poco |mucho )?mas (?:de|que)|mas|a el menos|por lo menos|cuando menos|como minimo|(?:un )?minimo(?: de)?|no menos de|superior(?:es)? a"
                      + "|por encima de|hasta un[oa]s|hasta|menos (?:de|que)|(?:un )?maximo(?: de)?|como (?:maximo|mucho)|a lo sumo|no mas de"
                      + "|inferior(?:es)? a|por debajo de|un[oa]s|cerca de|alrededor de|casi|aproximadamente|en torno a|apenas|solo|solamente|tan solo"
                      + "|unicamente|cuando menos|exactamente|entre",
              "after",
                  "o mas|o menos|como minimo|por lo menos|a el menos|como maximo|como mucho|a lo sumo|aproximadamente|larg[oa]s?|y pico|y tant[oa]s"));

  private static final Pattern SHAPE =
      TEMPLATE.compile(
          "(?<half>medio|media) (?:{h:collective}|millon)|(?:(?:un|una|otro|otra|{c:num}) )?{k:collective}(?<km> y medi[oa])?"
              + "|{n:num}(?: {s:scale})?(?<m> y medio)?");

  /** {@code mil 379}, {@code 2 mil 500}, as Mexican papers write them. */
  private static final Pattern THOUSANDS =
      Pattern.compile("(?:(?<t>\\d{1,3}) )?mil (?<r>\\d{1,3})");

  private Figures() {}

  /** The number that {@code words} of a line write; empty where they write none. */
  static Optional<BigDecimal> read(String words) {
    Matcher mexican = THOUSANDS.matcher(words);
    if (mexican.matches()) {
      long thousands = mexican.group("t") == null ? 1 : Long.parseLong(mexican.group("t"));
      return Optional.of(BigDecimal.valueOf(1000 * thousands + Long.parseLong(mexican.group("r"))));
    }
    Matcher matcher = SHAPE.matcher(words);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    if (matcher.group("half") != null) {
      BigDecimal whole =
          matcher.group("h") == null ? SCALES.get("millon") : collective(matcher.group("h"));
      return Optional.of(whole.divide(BigDecimal.valueOf(2)));
    }
    if (matcher.group("k") != null) {
      Optional<BigDecimal> times =
          matcher.group("c") == null
              ? Optional.of(BigDecimal.ONE)
              : Numerals.read(matcher.group("c"));
      BigDecimal half = half(matcher.group("km"));
      return times.map(number -> plain(number.add(half).multiply(collective(matcher.group("k")))));
    }
    BigDecimal half = half(matcher.group("m"));
    return Numerals.read(matcher.group("n"))
        .map(number -> plain(number.add(half).multiply(scale(matcher.group("s")))));
  }

  /** Whether {@code words} write a number by a noun, as no date does: {@code una veintena}. */
  static boolean isCollective(String words) {
    Matcher matcher = SHAPE.matcher(words);
    return matcher.matches() && (matcher.group("k") != null || matcher.group("half") != null);
  }

  private static BigDecimal half(String andHalf) {
    return andHalf == null ? BigDecimal.ZERO : new BigDecimal("0.5");
  }

  /** The scale that {@code words} end with, to be shared by the lower figure of a range. */
  static String scaleOf(String words) {
    return SCALES.keySet().stream()
        .filter(scale -> !scale.isEmpty() && words.matches("[\\d.,]+ " + scale))
        .findFirst()
        .orElse("");
  }

  private static BigDecimal scale(String word) {
    return SCALES.get(word == null ? "" : word);
  }

  private static BigDecimal collective(String word) {
    String singular = word.replaceAll("(?<=[ao])s$", "").replaceAll("(?<=ar)es$", "");
    return BigDecimal.valueOf(COLLECTIVES.get(singular));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
