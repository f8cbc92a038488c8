package org.trama.pipeline;

import java.nio.file.Path;
import java.util.Objects;

/**
 * What a build is asked to do.
 *
 * @param corpus folder of documents
 * @param store directory of the store, made if missing
 * @param threads documents worked on at once; changes nothing but the time
 * @param keepMissing whether documents that are no longer in the corpus stay in the graph
 */
public record BuildOptions(Path corpus, Path store, int threads, boolean keepMissing) {
  public BuildOptions {
    Objects.requireNonNull(corpus);
    Objects.requireNonNull(store);
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, not " + threads);
    }
  }
}
