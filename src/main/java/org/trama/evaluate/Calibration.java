package org.trama.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Whether confidence means something: how often claims of a given confidence are right, that is,
 * aligned with an annotated claim of the same source and polarity.
 *
 * <p>Bands of equal width show what a threshold is worth, but some hold a handful of claims, of
 * which chance decides. Bands of equal size hold enough of them to compare.
 *
 * @param widths claims in tenths of confidence, from the lowest to the highest, tenths without
 *     claims left out
 * @param sizes the same claims in bands of about equal size, claims of equal confidence together
 * @param brier mean square of what confidence and outcome differ by: 0 is the best, and who always
 *     says how many are right in all gets that share times that of the others; empty without claims
 */
public record Calibration(List<Band> widths, List<Band> sizes, OptionalDouble brier) {
  private static final int TENTHS = 10;

  /** A band of fewer claims would say little. */
  private static final int ENOUGH = 40;

  public Calibration {
    widths = List.copyOf(widths);
    sizes = List.copyOf(sizes);
  }

  /**
   * Claims of about the same confidence.
   *
   * @param from the least confidence, inclusive
   * @param to the greatest: of bands of equal width exclusive but for 1, else inclusive
   * @param claims how many, and how many of them right
   * @param mean their mean confidence: how many of them should be right
   */
  public record Band(double from, double to, Share claims, double mean) {}

  /** Whether higher confidence is ever less right. */
  public enum Order {
    /** No band is less right than one below it. */
    RISES,
    /** One is, but the true shares may well be the other way round: the intervals overlap. */
    WITHIN_CHANCE,
    /** One is, beyond chance. */
    FALLS
  }

  /** A claim's confidence and whether it is right. */
  record Judged(double confidence, boolean right) {
    int tenth() {
      return Math.min(TENTHS - 1, (int) Math.floor(confidence * TENTHS + 1e-9));
    }

    double squareError() {
      return Math.pow(confidence - (right ? 1 : 0), 2);
    }
  }

  static Calibration of(List<Judged> judged) {
    List<Judged> sorted =
        judged.stream().sorted(Comparator.comparingDouble(Judged::confidence)).toList();
    return new Calibration(
        widths(sorted), sizes(sorted), sorted.stream().mapToDouble(Judged::squareError).average());
  }

  private static List<Band> widths(List<Judged> sorted) {
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < TENTHS; i++) {
      int tenth = i;
      List<Judged> claims = sorted.stream().filter(claim -> claim.tenth() == tenth).toList();
      if (!claims.isEmpty()) {
        bands.add(band(tenth / (double) TENTHS, (tenth + 1) / (double) TENTHS, claims));
      }
    }
    return bands;
  }

  private static List<Band> sizes(List<Judged> sorted) {
    int count = Math.max(1, Math.min(TENTHS, sorted.size() / ENOUGH));
    List<Band> bands = new ArrayList<>();
    int begin = 0;
    while (begin < sorted.size()) {
      int left = Math.max(1, count - bands.size());
      int end = left == 1 ? sorted.size() : begin + (sorted.size() - begin) / left;
      end = tied(sorted, end);
      List<Judged> claims = sorted.subList(begin, end);
      bands.add(
          band(claims.get(0).confidence(), claims.get(claims.size() - 1).confidence(), claims));
      begin = end;
    }
    return bands;
  }

  /**
   * The end of the band that would end at {@code end}: claims of equal confidence stay together.
   */
  private static int tied(List<Judged> sorted, int end) {
    int moved = end;
    while (moved < sorted.size()
        && sorted.get(moved).confidence() == sorted.get(moved - 1).confidence()) {
      moved++;
    }
    return sorted.size() - moved < ENOUGH / 2 ? sorted.size() : moved;
  }

  private static Band band(double from, double to, List<Judged> claims) {
    int right = (int) claims.stream().filter(Judged::right).count();
    double mean = claims.stream().mapToDouble(Judged::confidence).average().orElseThrow();
    return new Band(from, to, new Share(right, claims.size()), mean);
  }

  /** The claims of at least this confidence, which must be the lower bound of a tenth. */
  public Share atLeast(double confidence) {
    return sum(widths.stream().filter(band -> band.from() >= confidence - 1e-9).toList());
  }

  /** All claims. */
  public Share all() {
    return sum(widths);
  }

  private static Share sum(List<Band> bands) {
    return new Share(
        bands.stream().mapToInt(band -> band.claims().right()).sum(),
        bands.stream().mapToInt(band -> band.claims().cases()).sum());
  }

  /**
   * Expected calibration error: by how much the share that is right differs from the mean
   * confidence, on average over the bands of equal size; empty without claims.
   */
  public OptionalDouble error() {
    double off =
        sizes.stream()
            .mapToDouble(
                band -> Math.abs(band.claims().right() - band.mean() * band.claims().cases()))
            .sum();
    int cases = all().cases();
    return cases == 0 ? OptionalDouble.empty() : OptionalDouble.of(off / cases);
  }

  /** Judged by the bands of equal size. */
  public Order order() {
    Order order = Order.RISES;
    for (int i = 1; i < sizes.size(); i++) {
      for (Band below : sizes.subList(0, i)) {
        order = worse(order, compare(below.claims(), sizes.get(i).claims()));
      }
    }
    return order;
  }

  private static Order compare(Share below, Share above) {
    if (above.value().orElseThrow() >= below.value().orElseThrow()) {
      return Order.RISES;
    }
    return above.interval().high() < below.interval().low() ? Order.FALLS : Order.WITHIN_CHANCE;
  }

  private static Order worse(Order one, Order other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
