package org.trama.evaluate;

import java.util.OptionalDouble;

/**
 * How many of some cases are right.
 *
 * @param right of them
 * @param cases all of them
 */
public record Share(int right, int cases) {
  /** How many standard deviations a normal variable stays within 95 times in 100. */
  private static final double SPREAD = 1.96;

  /** From 0 to 1; empty where there is no case. */
  public OptionalDouble value() {
    return cases == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / cases);
  }

  /**
   * Between what shares the true one lies with 95 % probability, by Wilson's score: the fewer the
   * cases, the wider. All from 0 to 1 where there is no case.
   */
  public Interval interval() {
    if (cases == 0) {
      return new Interval(0, 1);
    }
    double value = (double) right / cases;
    double square = SPREAD * SPREAD / cases;
    double centre = value + square / 2;
    double half = SPREAD * Math.sqrt((value * (1 - value) + square / 4) / cases);
    return new Interval((centre - half) / (1 + square), (centre + half) / (1 + square));
  }

  /**
   * A range of shares.
   *
   * @param low its lower end
   * @param high its upper end
   */
  public record Interval(double low, double high) {}
}
