package org.trama.pipeline;

import org.trama.annotate.SharedAnnotator;

/** The standard stages, but for the annotator, of which all tests share one. */
public final class SharedStages {
  private SharedStages() {}

  /** The stages that {@code settings} ask for. */
  public static Stages of(StageSettings settings) {
    Stages real = StandardStages.of(settings);
    return new Stages(
        real.reader(),
        SharedAnnotator::get,
        real.extractor(),
        real.corrections(),
        real.resolver(),
        real.graphs(),
        real.conformance(),
        real.versions());
  }
}
