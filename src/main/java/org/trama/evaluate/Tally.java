package org.trama.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sums over all documents, while they are being made. */
final class Tally {
  private final Map<String, Counts> figures = new LinkedHashMap<>();
  private final Map<String, int[]> shares = new LinkedHashMap<>();
  private final Map<String, Counts> byType = new TreeMap<>(Folded.BY_CODE_POINT);
  private final List<Calibration.Judged> judged = new ArrayList<>();
  private final List<String> listing = new ArrayList<>();

  void count(String figure, Counts counts) {
    figures.merge(figure, counts, Tally::sum);
  }

  void countType(String type, Counts counts) {
    byType.merge(type, counts, Tally::sum);
  }

  private static Counts sum(Counts one, Counts two) {
    return one.plus(two.truePositives(), two.falsePositives(), two.falseNegatives());
  }

  /** One case of {@code share}, right or not. */
  void judge(String share, boolean right) {
    int[] counts = shares.computeIfAbsent(share, key -> new int[2]);
    counts[0] += right ? 1 : 0;
    counts[1]++;
  }

  void judge(Collection<Predicted.PredictedClaim> claims, boolean right) {
    claims.forEach(
        claim ->
            claim.confidence().ifPresent(sure -> judged.add(new Calibration.Judged(sure, right))));
  }

  void list(String line) {
    listing.add(line);
  }

  Map<String, Counts> figures() {
    return figures;
  }

  Map<String, Counts> byType() {
    return byType;
  }

  Share share(String name) {
    int[] counts = shares.getOrDefault(name, new int[2]);
    return new Share(counts[0], counts[1]);
  }

  List<Calibration.Judged> judged() {
    return judged;
  }

  List<String> listing() {
    return listing;
  }
}
