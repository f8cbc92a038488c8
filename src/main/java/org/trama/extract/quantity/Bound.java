package org.trama.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a figure is the amount itself, the least or the most that it may be. */
enum Bound {
  EXACT,
  AT_LEAST,
  AT_MOST;

  private static final Pattern LEAST_BEFORE =
      Pattern.compile(
          ".*(?:mas|menos|minimo|superior|superiores|mayor|encima|supera|superan|superaron|excede)(?: (?:de|que|a)(?: los| las)?)?");
  private static final Pattern MOST_BEFORE =
      Pattern.compile(
          "hasta(?: un[oa]s| los| las)?|menos (?:de|que)|(?:un )?maximo(?: de)?|como (?:maximo|mucho)|a lo sumo|a el maximo"
              + "|no mas de|inferior(?:es)? a|no llegan? a|por debajo de|maximo de");

  /** The bound that the modifier {@code before} the figure and the one {@code after} it tell. */
  static Bound of(String before, String after) {
    if (after.matches("o mas|como minimo|por lo menos|a el menos|larg[oa]s?|y pico|y tant[oa]s")) {
      return AT_LEAST;
    }
    if (after.matches("o menos|como (?:maximo|mucho)|a lo sumo")
        || MOST_BEFORE.matcher(before).matches()) {
      return AT_MOST;
    }
    return LEAST_BEFORE.matcher(before).matches() ? AT_LEAST : EXACT;
  }

  Optional<BigDecimal> min(BigDecimal figure) {
    return this == AT_MOST ? Optional.empty() : Optional.of(figure);
  }

  Optional<BigDecimal> max(BigDecimal figure) {
    return this == AT_LEAST ? Optional.empty() : Optional.of(figure);
  }
}
