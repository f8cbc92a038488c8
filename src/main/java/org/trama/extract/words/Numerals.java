package org.trama.extract.words;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cardinal numbers, in words or figures, as Spanish writes them; words as a {@link WordLine} shows
 * them.
 */
public final class Numerals {
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("un", 1),
          Map.entry("uno", 1),
          Map.entry("una", 1),
          Map.entry("dos", 2),
          Map.entry("tres", 3),
          Map.entry("cuatro", 4),
          Map.entry("cinco", 5),
          Map.entry("seis", 6),
          Map.entry("siete", 7),
          Map.entry("ocho", 8),
          Map.entry("nueve", 9),
          Map.entry("diez", 10),
          Map.entry("once", 11),
          Map.entry("doce", 12),
          Map.entry("trece", 13),
          Map.entry("catorce", 14),
          Map.entry("quince", 15),
          Map.entry("dieciseis", 16),
          Map.entry("diecisiete", 17),
          Map.entry("dieciocho", 18),
          Map.entry("diecinueve", 19),
          Map.entry("veinte", 20),
          Map.entry("veintiun", 21),
          Map.entry("veintiuno", 21),
          Map.entry("veintiuna", 21),
          Map.entry("veintidos", 22),
          Map.entry("veintitres", 23),
          Map.entry("veinticuatro", 24),
          Map.entry("veinticinco", 25),
          Map.entry("veintiseis", 26),
          Map.entry("veintisiete", 27),
          Map.entry("veintiocho", 28),
          Map.entry("veintinueve", 29),
          Map.entry("treinta", 30),
          Map.entry("cuarenta", 40),
          Map.entry("cincuenta", 50),
          Map.entry("sesenta", 60),
          Map.entry("setenta", 70),
          Map.entry("ochenta", 80),
          Map.entry("noventa", 90),
          Map.entry("cien", 100),
          Map.entry("ciento", 100),
          Map.entry("doscient", 200),
          Map.entry("trescient", 300),
          Map.entry("cuatrocient", 400),
          Map.entry("quinient", 500),
          Map.entry("seiscient", 600),
          Map.entry("setecient", 700),
          Map.entry("ochocient", 800),
          Map.entry("novecient", 900));

  private static final String UNIT = "(?:uno|una|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)";
  private static final String TEEN =
      "(?:diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|dieciocho|diecinueve|veinte"
          + "|veintiuno|veintiuna|veintiun|veintidos|veintitres|veinticuatro|veinticinco|veintiseis"
          + "|veintisiete|veintiocho|veintinueve)";
  private static final String TENS =
      "(?:(?:treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?: y " + UNIT + ")?)";
  private static final String BELOW_HUNDRED = "(?:" + TENS + "|" + TEEN + "|" + UNIT + ")";
  private static final String HUNDREDS =
      "(?:ciento|cien|(?:doscient|trescient|cuatrocient|quinient|seiscient|setecient|ochocient|novecient)[oa]s)";
  private static final String BELOW_THOUSAND =
      "(?:" + HUNDREDS + "(?: " + BELOW_HUNDRED + ")?|" + BELOW_HUNDRED + ")";

  /**
   * Matches a cardinal below one million in words; ends at the end of a word only if the pattern
   * around it says so.
   */
  public static final String IN_WORDS =
      "(?:(?:"
          + BELOW_THOUSAND
          + " )?mil(?: "
          + BELOW_THOUSAND
          + ")?|"
          + BELOW_THOUSAND
          + ")(?![^ ])";

  /** Matches a figure: {@code 40}, {@code 7.000}, {@code 12,000}, {@code 80 000}, {@code 3,5}. */
  public static final String IN_FIGURES =
      "(?:[1-9]\\d{0,2}(?: \\d{3})+|\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d+)?)(?![^ ])";

  private static final Pattern FIGURES = Pattern.compile(IN_FIGURES);
  private static final Pattern IN_LETTERS = Pattern.compile(IN_WORDS);
  private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(?:[., ]\\d{3})+");

  private Numerals() {}

  /** The number that {@code text} writes, in words or figures; empty where it writes none. */
  public static Optional<BigDecimal> read(String text) {
    if (FIGURES.matcher(text).matches()) {
      return Optional.of(figure(text));
    }
    return IN_LETTERS.matcher(text).matches()
        ? Optional.of(BigDecimal.valueOf(words(text)))
        : Optional.empty();
  }

  /**
   * A point, comma or blank before three digits parts thousands, before any other number of digits
   * decimals.
   */
  private static BigDecimal figure(String text) {
    if (THOUSANDS.matcher(text).matches()) {
      return new BigDecimal(text.replaceAll("[., ]", ""));
    }
    int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
    if (last < 0) {
      return new BigDecimal(text);
    }
    String whole = text.substring(0, last).replaceAll("[.,]", "");
    return new BigDecimal(whole + "." + text.substring(last + 1));
  }

  private static int words(String text) {
    int total = 0;
    int group = 0;
    for (String word : text.split(" ")) {
      if (word.equals("mil")) {
        total = Math.max(group, 1) * 1000;
        group = 0;
      } else if (!word.equals("y")) {
        group +=
            word.contains("cientos") || word.contains("cientas") || word.startsWith("quinient")
                ? WORDS.get(word.substring(0, word.length() - 2))
                : WORDS.get(word);
      }
    }
    return total + group;
  }
}
