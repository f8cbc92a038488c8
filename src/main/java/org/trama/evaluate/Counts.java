package org.trama.evaluate;

/**
 * How often prediction and annotation agree.
 *
 * @param truePositives in both
 * @param falsePositives only predicted
 * @param falseNegatives only annotated
 */
public record Counts(int truePositives, int falsePositives, int falseNegatives) {
  static final Counts NONE = new Counts(0, 0, 0);

  Counts plus(int more, int spurious, int missed) {
    return new Counts(truePositives + more, falsePositives + spurious, falseNegatives + missed);
  }

  /** Share of what was predicted that is right; 0 where nothing was. */
  public double precision() {
    int predicted = truePositives + falsePositives;
    return predicted == 0 ? 0 : (double) truePositives / predicted;
  }

  /** Share of what was annotated that was found; 0 where nothing was. */
  public double recall() {
    int annotated = truePositives + falseNegatives;
    return annotated == 0 ? 0 : (double) truePositives / annotated;
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
