package org.trama.serve.words;

import java.math.BigDecimal;
import org.trama.serve.atlas.Figure;

/** Puts how many into words. */
public final class FigureWords {
  private FigureWords() {}

  /** The words of the document, with the unit where they leave it out. */
  public static String of(Figure figure) {
    return withUnit(figure.text(), figure.unit());
  }

  /** The same, with the numbers that they mean where they do not show them. */
  public static String ofRange(Figure figure, Speech speech) {
    String range = range(figure, speech);
    boolean shown = range.isEmpty() || digits(figure.text()).contains(digits(range));
    return shown ? of(figure) : of(figure) + " (" + range + ")";
  }

  private static String digits(String text) {
    return text.replaceAll("[.,\\s]", "");
  }

  private static String withUnit(String text, String unit) {
    return unit.isEmpty() || text.contains(unit) ? text : text + " " + unit;
  }

  private static String range(Figure figure, Speech speech) {
    String low = figure.min().map(number -> number(number, speech)).orElse("");
    String high = figure.max().map(number -> number(number, speech)).orElse("");
    if (low.equals(high)) {
      return low;
    }
    return low.isEmpty() ? "≤ " + high : high.isEmpty() ? "≥ " + low : low + "–" + high;
  }

  private static String number(BigDecimal number, Speech speech) {
    return String.format(speech.locale(), "%,." + Math.max(0, places(number)) + "f", number);
  }

  private static int places(BigDecimal number) {
    return Math.min(3, number.stripTrailingZeros().scale());
  }
}
