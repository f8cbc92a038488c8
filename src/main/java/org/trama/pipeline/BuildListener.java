package org.trama.pipeline;

/**
 * Is told how a build goes on. Every method may be called from any thread, but never two at once;
 * what is not overridden is ignored.
 */
public interface BuildListener {
  /** Hears nothing. */
  BuildListener SILENT = new BuildListener() {};

  /** A stage begins with {@code total} things to do; 0 where they cannot be counted. */
  default void started(Stage stage, int total) {}

  /** One more thing is done: {@code done} of {@code total}, the last of them {@code path}. */
  default void advanced(Stage stage, int done, int total, String path) {}

  /** A stage is over. */
  default void finished(Stage stage) {}
}
