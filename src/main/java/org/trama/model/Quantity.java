package org.trama.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * How many or how much.
 *
 * @param min lower bound, where one is told
 * @param max upper bound, where one is told; equal to {@code min} for an exact or approximate
 *     figure
 * @param unit what is counted, as written: {@code soldados}; may be empty
 * @param text the words that tell the figure: {@code más de 12.000}
 */
public record Quantity(
    Optional<BigDecimal> min, Optional<BigDecimal> max, String unit, String text) {
  public Quantity {
    Objects.requireNonNull(min);
    Objects.requireNonNull(max);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(text);
    if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
      throw new IllegalArgumentException("min " + min.get() + " is more than max " + max.get());
    }
  }
}
