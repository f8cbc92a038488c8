package org.trama.validate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is wrong with one graph or several.
 *
 * @param violations sorted by graph, then by node; empty where all is well
 */
public record Report(List<Violation> violations) {
  /** The languages that messages are in. */
  public enum Language {
    SPANISH,
    ENGLISH
  }

  public Report {
    violations = violations.stream().sorted().distinct().toList();
  }

  /** All that several reports say. */
  public static Report join(Collection<Report> reports) {
    return new Report(reports.stream().flatMap(report -> report.violations().stream()).toList());
  }

  /** Whether nothing is wrong. */
  public boolean conforms() {
    return violations.isEmpty();
  }

  /**
   * The report as a person reads it: the name of each faulty graph, and below it a line for each
   * fault.
   */
  public List<String> lines(Language language) {
    Map<String, List<Violation>> byGraph =
        violations.stream()
            .collect(Collectors.groupingBy(Violation::graph, TreeMap::new, Collectors.toList()));
    return byGraph.entrySet().stream()
        .flatMap(
            entry ->
                Stream.concat(
                    Stream.of(entry.getKey()),
                    entry.getValue().stream().map(violation -> "  " + violation.line(language))))
        .toList();
  }
}
