package org.trama.evaluate;

import java.util.Locale;

/** Writes an evaluation as lines of aligned columns. */
final class EvaluationTable {
  private final Evaluation evaluation;
  private final StringBuilder out = new StringBuilder();

  EvaluationTable(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  @Override
  public String toString() {
    out.setLength(0);
    line("%-26s %d", "documents", evaluation.documents());
    evaluation.figures().forEach(this::figure);
    share("modality accuracy", evaluation.modality());
    share("quantity accuracy", evaluation.quantity());
    share("time accuracy", evaluation.time());
    evaluation.grounded().ifPresent(share -> share("evidence grounded", share));
    line("-- events by type (F1, tp/fp/fn)");
    evaluation.byType().forEach(this::type);
    calibration();
    return out.toString();
  }

  private void figure(String name, Counts counts) {
    line(
        "%-26s P %.3f  R %.3f  F1 %.3f   (%d/%d/%d)",
        name,
        counts.precision(),
        counts.recall(),
        counts.f1(),
        counts.truePositives(),
        counts.falsePositives(),
        counts.falseNegatives());
  }

  private void type(String name, Counts counts) {
    line(
        "   %-18s %.3f  %d/%d/%d",
        name,
        counts.f1(),
        counts.truePositives(),
        counts.falsePositives(),
        counts.falseNegatives());
  }

  private void share(String name, Share share) {
    String value =
        share.value().isPresent()
            ? String.format(Locale.ROOT, "%.3f", share.value().getAsDouble())
            : "-";
    line("%-26s %s   (%d/%d)", name, value, share.right(), share.cases());
  }

  private void calibration() {
    Calibration calibration = evaluation.calibration();
    if (calibration.widths().isEmpty()) {
      return;
    }
    line(
        "-- claims by confidence (share right, its 95 %% interval, right/claims, mean confidence)");
    calibration.widths().forEach(band -> band("%.1f-%.1f", band));
    share("   0.8 and more", calibration.atLeast(.8));
    line("-- the same in bands of equal size");
    calibration.sizes().forEach(band -> band("%.3f-%.3f", band));
    double right = calibration.all().value().orElseThrow();
    line(
        "   %-23s %.3f   (%.3f for always saying %.3f)",
        "Brier score", calibration.brier().orElseThrow(), right * (1 - right), right);
    line("   %-23s %.3f", "calibration error", calibration.error().orElseThrow());
    line("   %-23s %s", "higher is less right", order(calibration.order()));
  }

  private void band(String range, Calibration.Band band) {
    Share.Interval interval = band.claims().interval();
    line(
        "   %-23s %.3f   %.2f-%.2f   (%d/%d)   %.3f",
        String.format(Locale.ROOT, range, band.from(), band.to()),
        band.claims().value().orElseThrow(),
        interval.low(),
        interval.high(),
        band.claims().right(),
        band.claims().cases(),
        band.mean());
  }

  private static String order(Calibration.Order order) {
    return switch (order) {
      case RISES -> "never";
      case WITHIN_CHANCE -> "within chance: the intervals overlap";
      case FALLS -> "beyond chance: the intervals lie apart";
    };
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
