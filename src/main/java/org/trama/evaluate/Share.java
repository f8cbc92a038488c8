package org.trama.evaluate;

import java.util.OptionalDouble;

/**
 * How many of some cases are right.
 *
 * @param right of them
 * @param cases all of them
 */
public record Share(int right, int cases) {
  /** From 0 to 1; empty where there is no case. */
  public OptionalDouble value() {
    return cases == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / cases);
  }
}
