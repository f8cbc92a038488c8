package org.trama.serve.visit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.trama.model.TramaException;
import org.trama.serve.atlas.Atlas;
import org.trama.serve.html.Page;
import org.trama.serve.words.Speech;

/** The atlas of a dataset that may change: pages see the last one that is complete. */
public final class CurrentAtlas implements AutoCloseable {
  private final DatasetGraph dataset;
  private final CompletableFuture<Atlas> first = new CompletableFuture<>();
  private final AtomicReference<CompletableFuture<Atlas>> latest = new AtomicReference<>(first);
  private final AtomicReference<Preparation> preparation = new AtomicReference<>(Preparation.BEGUN);
  private final AtomicReference<Work> work = new AtomicReference<>(Work.NONE);
  private final AtomicReference<Consumer<Atlas>> rehearsal = new AtomicReference<>(atlas -> {});

  /** No atlas yet; {@link #begin} reads the first. */
  public CurrentAtlas(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /**
   * Begins to read the dataset.
   *
   * @param rehearsing is handed every atlas before visitors see it, outside any transaction; where
   *     it fails they see it all the same
   */
  public void begin(Consumer<Atlas> rehearsing) {
    rehearsal.set(rehearsing);
    reading()
        .whenComplete(
            (atlas, fault) -> {
              if (fault == null) {
                first.complete(atlas);
              } else {
                first.completeExceptionally(fault);
              }
            });
  }

  private CompletableFuture<Atlas> reading() {
    CompletableFuture<Atlas> read =
        CompletableFuture.supplyAsync(
            () ->
                Txn.calculateRead(
                    dataset,
                    () -> Atlas.of(dataset, step -> preparation.set(Preparation.at(step)))),
            CurrentAtlas::aside);
    CompletableFuture<Void> rehearsed =
        read.thenAccept(
            atlas -> {
              preparation.set(Preparation.REHEARSING);
              rehearsal.get().accept(atlas);
            });
    return read.thenCombine(rehearsed.exceptionally(any -> null), (atlas, any) -> atlas);
  }

  private static void aside(Runnable work) {
    Thread thread = new Thread(work, "atlas");
    thread.setDaemon(true);
    thread.start();
  }

  /** Whether there is an atlas, or will be within this time; also where it cannot be read. */
  public boolean isThereWithin(Duration patience) {
    return first
        .thenApply(any -> true)
        .exceptionally(any -> true)
        .completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS)
        .join();
  }

  /** Stands for every page until there is an atlas, and says how far the reading of it is. */
  public Page waiting(Speech speech) {
    return preparation.get().page(speech);
  }

  /** The atlas; waits for the first one. */
  public Atlas get() {
    try {
      return latest.get().join();
    } catch (CompletionException e) {
      throw new TramaException("the graph cannot be read: " + e.getCause().getMessage(), e);
    }
  }

  /**
   * Reads the dataset again, since it changed; until that is done pages go on with what was there.
   */
  public void refresh() {
    CompletableFuture<Atlas> fresh = reading();
    fresh.join();
    latest.set(fresh);
  }

  /** Tells visitors what is being done to the dataset. */
  public void work(Work doing) {
    work.set(doing);
  }

  /** What is being done to the dataset at this moment. */
  public Work work() {
    return work.get();
  }

  /** Waits until nothing reads the dataset. */
  @Override
  public void close() {
    latest.get().exceptionally(any -> null).join();
  }
}
