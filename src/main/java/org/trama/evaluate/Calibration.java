package org.trama.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether confidence means something: of the claims in each band of confidence, how many are right,
 * that is, aligned with an annotated claim of the same source and polarity.
 *
 * @param bands from the lowest to the highest, those without claims left out
 */
public record Calibration(List<Band> bands) {
  private static final int BANDS = 10;

  public Calibration {
    bands = List.copyOf(bands);
  }

  /**
   * The claims whose confidence lies in a range.
   *
   * @param from lower bound, inclusive
   * @param to upper bound, exclusive but for 1
   * @param claims how many, and how many of them right
   */
  public record Band(double from, double to, Share claims) {}

  /** A claim's confidence and whether it is right. */
  record Judged(double confidence, boolean right) {}

  static Calibration of(List<Judged> judged) {
    int[][] counts = new int[BANDS][2];
    for (Judged claim : judged) {
      int band = Math.min(BANDS - 1, (int) Math.floor(claim.confidence() * BANDS + 1e-9));
      counts[band][0] += claim.right() ? 1 : 0;
      counts[band][1]++;
    }
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < BANDS; i++) {
      if (counts[i][1] > 0) {
        double from = (double) i / BANDS;
        bands.add(new Band(from, (i + 1.0) / BANDS, new Share(counts[i][0], counts[i][1])));
      }
    }
    return new Calibration(bands);
  }

  /** The claims of at least this confidence, which must be the lower bound of a band. */
  public Share atLeast(double confidence) {
    List<Share> shares =
        bands.stream().filter(band -> band.from() >= confidence - 1e-9).map(Band::claims).toList();
    return new Share(
        shares.stream().mapToInt(Share::right).sum(), shares.stream().mapToInt(Share::cases).sum());
  }
}
