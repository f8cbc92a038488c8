package org.trama.pipeline;

import java.util.Objects;

/**
 * What the results of the stages depend on besides their input: while a version stays the same,
 * earlier results hold.
 *
 * @param reading of the reader and its limits
 * @param extraction of annotator, extractor, lexicon and gazetteer
 * @param shapes of what the graph is held against
 */
public record Versions(String reading, String extraction, String shapes) {
  public Versions {
    Objects.requireNonNull(reading);
    Objects.requireNonNull(extraction);
    Objects.requireNonNull(shapes);
  }
}
