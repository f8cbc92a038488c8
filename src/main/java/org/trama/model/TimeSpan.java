package org.trama.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When: a period of whole days.
 *
 * @param start first day, where the text supports one
 * @param end last day, inclusive, where the text supports one; equal to {@code start} for a single
 *     day
 * @param text the words that tell the time: {@code el viernes}
 */
public record TimeSpan(Optional<LocalDate> start, Optional<LocalDate> end, String text) {
  public TimeSpan {
    Objects.requireNonNull(start);
    Objects.requireNonNull(end);
    Objects.requireNonNull(text);
    if (start.isPresent() && end.isPresent() && start.get().isAfter(end.get())) {
      throw new IllegalArgumentException("start " + start.get() + " is after end " + end.get());
    }
  }
}
