package org.trama.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same to many things at once; what comes out stands in the order of what went in. */
final class Parallel {
  private final int threads;

  Parallel(int threads) {
    this.threads = threads;
  }

  /** {@code work} of each thing. The first exception that work throws ends the whole. */
  <T, R> List<R> map(List<T> things, Function<T, R> work) {
    ExecutorService workers =
        Executors.newFixedThreadPool(Math.max(1, Math.min(threads, things.size())));
    try {
      List<Future<R>> futures =
          things.stream().map(thing -> workers.submit(() -> work.apply(thing))).toList();
      List<R> results = new ArrayList<>();
      for (Future<R> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BuildException("the build was interrupted; run it again to complete it", e);
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private static RuntimeException rethrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known
        ? known
        : new BuildException("the build failed", cause);
  }
}
