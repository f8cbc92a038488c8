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
    if (evaluation.calibration().bands().isEmpty()) {
      return;
    }
    line("-- claims by confidence (share right, right/claims)");
    for (Calibration.Band band : evaluation.calibration().bands()) {
      String range = String.format(Locale.ROOT, "%.1f-%.1f", band.from(), band.to());
      share("   " + range, band.claims());
    }
    share("   0.8 and more", evaluation.calibration().atLeast(.8));
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
