package org.trama.extract.event;

import java.util.List;

/** The reports of every sentence of a document, each sentence's built once. */
final class DocumentReports {
  private final List<Reports> reports;

  DocumentReports(List<Scene> scenes, FrameMatcher matcher) {
    this.reports = scenes.stream().map(scene -> new Reports(scene, matcher)).toList();
  }

  /** Those of {@code scene}, one of the scenes of the document. */
  Reports in(Scene scene) {
    return reports.get(scene.index());
  }
}
