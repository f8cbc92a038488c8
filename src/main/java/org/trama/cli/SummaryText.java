package org.trama.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trama.knowledge.CorrectionsReader;
import org.trama.model.CorrectionOutcome;
import org.trama.pipeline.BuildSummary;
import org.trama.pipeline.DocumentOutcome;
import org.trama.pipeline.DocumentOutcome.Status;

/** The summary of a build as a person reads it. */
final class SummaryText {
  private final BuildSummary summary;

  SummaryText(BuildSummary summary) {
    this.summary = summary;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    addDetails(lines, "skipped", Status.SKIPPED);
    addDetails(lines, "failed", Status.FAILED);
    summary.outcomes().stream()
        .filter(outcome -> outcome.status().isInGraph() && !outcome.detail().isEmpty())
        .forEach(outcome -> lines.add("note     " + outcome.path() + ": " + outcome.detail()));
    summary.corrections().stream()
        .filter(outcome -> !outcome.isApplied())
        .forEach(outcome -> lines.add("warning  " + unapplied(outcome)));
    lines.add("documents  " + documents());
    lines.add("graph      " + figures());
    if (!summary.corrections().isEmpty()) {
      long applied = summary.corrections().stream().filter(CorrectionOutcome::isApplied).count();
      lines.add(
          "by hand    " + applied + " of " + summary.corrections().size() + " corrections applied");
    }
    lines.add("shapes     " + verdict());
    lines.add("time       " + times());
    return lines;
  }

  private static String unapplied(CorrectionOutcome outcome) {
    return CorrectionsReader.FILE
        + ", line "
        + outcome.correction().line()
        + ": "
        + outcome.correction().text()
        + " was not applied: "
        + outcome.problem().orElse("");
  }

  private void addDetails(List<String> lines, String word, Status status) {
    for (DocumentOutcome outcome : summary.with(status)) {
      lines.add(String.format(Locale.ROOT, "%-8s %s: %s", word, outcome.path(), outcome.detail()));
    }
  }

  private String documents() {
    String counts =
        Stream.of(Status.values())
            .filter(status -> summary.count(status) > 0)
            .map(status -> summary.count(status) + " " + status.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return summary.figures().documents()
        + " in the graph"
        + (counts.isEmpty() ? "" : " (" + counts + ")");
  }

  private String figures() {
    BuildSummary.Figures figures = summary.figures();
    return String.format(
        Locale.ROOT,
        "%d entities, %d events, %d claims, %d of them denials; %d triples",
        figures.entities(),
        figures.events(),
        figures.claims(),
        figures.denials(),
        figures.triples());
  }

  private String verdict() {
    return summary.conforms()
        ? "the graph conforms"
        : summary.violations() + " violations: see them with trama validate";
  }

  private String times() {
    String stages =
        summary.times().entrySet().stream()
            .map(entry -> entry.getKey().title() + " " + seconds(entry.getValue()))
            .collect(Collectors.joining(", "));
    Duration total = summary.times().values().stream().reduce(Duration.ZERO, Duration::plus);
    return seconds(total) + " (" + stages + ")";
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
  }
}
