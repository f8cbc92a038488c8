package org.trama.pipeline;

import org.trama.store.GraphStore;

/**
 * Brings a store to say what a corpus says.
 *
 * <pre>{@code
 * BuildSummary summary = new BuildPipeline(stages, BuildListener.SILENT).run(options);
 * }</pre>
 *
 * <p>What the store holds afterwards is a function of the corpus alone: not of the order of files,
 * the number of threads, or what the store held before. So a file that could once be read and now
 * cannot leaves the graph too; it is reported, and returns when it can be read again. Only
 * documents whose files vanished can be kept, on request.
 */
public final class BuildPipeline {
  private final Stages stages;
  private final BuildListener listener;

  /** A pipeline of these stages that tells the listener how it goes on. */
  public BuildPipeline(Stages stages, BuildListener listener) {
    this.stages = stages;
    this.listener = listener;
  }

  /**
   * Reads the corpus into the store. Throws only for what concerns the whole run: no such folder, a
   * store that cannot be used, a program that cannot start its stages.
   */
  public BuildSummary run(BuildOptions options) {
    try (GraphStore store = GraphStore.open(options.store())) {
      return run(options, store);
    }
  }

  /**
   * The same into a store that is open, that of the options; those who read it meanwhile see it
   * change some hundreds of documents at a time.
   */
  public BuildSummary run(BuildOptions options, GraphStore store) {
    return new Build(stages, options, new Progress(listener), store).run();
  }
}
