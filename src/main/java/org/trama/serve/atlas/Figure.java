package org.trama.serve.atlas;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * How many, as one document tells it.
 *
 * @param document that gives the figure
 * @param min the least it can mean, if there is one
 * @param max the most it can mean, if there is one
 * @param unit of what, maybe empty
 * @param text the words of the document
 */
public record Figure(
    DocumentEntry document,
    Optional<BigDecimal> min,
    Optional<BigDecimal> max,
    String unit,
    String text) {
  public Figure {
    Objects.requireNonNull(document);
    Objects.requireNonNull(min);
    Objects.requireNonNull(max);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(text);
  }

  /** Whether both may mean the same number. */
  public boolean agreesWith(Figure other) {
    return unit.equals(other.unit) && atMost(min, other.max) && atMost(other.min, max);
  }

  private static boolean atMost(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    return low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) <= 0;
  }
}
