package org.trama.serve;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.trama.model.TramaException;
import org.trama.serve.atlas.Atlas;

/** The atlas of a dataset that may change: pages see the last one that is complete. */
final class CurrentAtlas implements AutoCloseable {
  private final DatasetGraph dataset;
  private final AtomicReference<CompletableFuture<Atlas>> latest;

  private final AtomicReference<Work> work = new AtomicReference<>(Work.NONE);

  /** Begins to read {@code dataset}. */
  CurrentAtlas(DatasetGraph dataset) {
    this.dataset = dataset;
    this.latest = new AtomicReference<>(reading());
  }

  private CompletableFuture<Atlas> reading() {
    return CompletableFuture.supplyAsync(
        () -> Txn.calculateRead(dataset, () -> Atlas.of(dataset)),
        work -> {
          Thread thread = new Thread(work, "atlas");
          thread.setDaemon(true);
          thread.start();
        });
  }

  /** The atlas; waits for the first one. */
  Atlas get() {
    try {
      return latest.get().join();
    } catch (CompletionException e) {
      throw new TramaException("the graph cannot be read: " + e.getCause().getMessage(), e);
    }
  }

  /**
   * Reads the dataset again, since it changed; until that is done pages go on with what was there.
   */
  void refresh() {
    CompletableFuture<Atlas> fresh = reading();
    fresh.join();
    latest.set(fresh);
  }

  void work(Work doing) {
    work.set(doing);
  }

  /** What is being done to the dataset at this moment. */
  Work work() {
    return work.get();
  }

  /** Waits until nothing reads the dataset. */
  @Override
  public void close() {
    latest.get().exceptionally(any -> null).join();
  }
}
