package org.trama.pipeline;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** Times the stages and tells the listener, one call at a time. */
final class Progress {
  private final BuildListener listener;
  private final Map<Stage, Duration> times = new EnumMap<>(Stage.class);
  private int done;
  private int total;

  Progress(BuildListener listener) {
    this.listener = listener;
  }

  /** Runs a stage of so many steps; 0 where they are not counted. */
  <T> T during(Stage stage, int steps, Supplier<T> work) {
    begin(stage, steps);
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      times.merge(stage, Duration.ofNanos(System.nanoTime() - start), Duration::plus);
      end(stage);
    }
  }

  synchronized void step(Stage stage, String path) {
    done++;
    listener.advanced(stage, done, total, path);
  }

  Map<Stage, Duration> times() {
    return Map.copyOf(times);
  }

  private synchronized void begin(Stage stage, int steps) {
    done = 0;
    total = steps;
    listener.started(stage, steps);
  }

  private synchronized void end(Stage stage) {
    listener.finished(stage);
  }
}
