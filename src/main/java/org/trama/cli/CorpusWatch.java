package org.trama.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.trama.model.TramaException;
import org.trama.pipeline.BuildOptions;
import org.trama.pipeline.BuildPipeline;
import org.trama.pipeline.BuildSummary;
import org.trama.pipeline.StageSettings;
import org.trama.pipeline.Stages;
import org.trama.rdf.Iris;
import org.trama.read.ReadLimits;
import org.trama.serve.TramaServer;
import org.trama.store.GraphStore;

/**
 * Builds a folder of documents into the store that is served whenever a file of the folder changes.
 * A build that fails is told to visitors and on the console, leaves the graph as it was, and is
 * tried again when the folder changes again.
 */
final class CorpusWatch implements Watch {
  private static final Duration USUAL = Duration.ofSeconds(2);

  private final Setup setup;
  private final Path corpus;
  private final Path directory;
  private final Duration every;

  /** Looks every few seconds. */
  CorpusWatch(Setup setup, Path corpus, Path directory) {
    this(setup, corpus, directory, USUAL);
  }

  CorpusWatch(Setup setup, Path corpus, Path directory, Duration every) {
    this.setup = setup;
    this.corpus = corpus;
    this.directory = directory;
    this.every = every;
  }

  @Override
  public Running start(GraphStore store, TramaServer server) {
    Round round = new Round(store, server);
    Thread thread = new Thread(round, "watch");
    thread.setDaemon(true);
    thread.start();
    return () -> {
      round.end.countDown();
      join(thread);
    };
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Looking and building, until the end. */
  private final class Round implements Runnable {
    private final CountDownLatch end = new CountDownLatch(1);
    private final GraphStore store;
    private final TramaServer server;
    private final WatchProgress progress;

    Round(GraphStore store, TramaServer server) {
      this.store = store;
      this.server = server;
      this.progress = new WatchProgress(server);
    }

    @Override
    public void run() {
      Stages stages =
          setup
              .stages()
              .apply(
                  new StageSettings(
                      setup.ontology(), Iris.DEFAULT_BASE, ReadLimits.defaults(), setup.version()));
      CorpusFiles built = CorpusFiles.in(corpus);
      build(stages);
      while (!isOver()) {
        CorpusFiles now = CorpusFiles.in(corpus);
        if (!now.equals(built) && isAtRest(now)) {
          build(stages);
          built = now;
        }
      }
    }

    /** Whether no file is being written: such a one is not read yet. */
    private boolean isAtRest(CorpusFiles files) {
      return !isOver() && files.equals(CorpusFiles.in(corpus));
    }

    private boolean isOver() {
      try {
        return end.await(every.toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return true;
      }
    }

    private void build(Stages stages) {
      int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
      BuildOptions options = new BuildOptions(corpus, directory, threads, false);
      try {
        BuildSummary summary = new BuildPipeline(stages, progress).run(options, store);
        if (summary.changes().any()) {
          progress.refreshing();
          server.refresh();
        }
        new SummaryText(summary).lines().forEach(setup.console().err()::println);
        progress.done(summary);
      } catch (TramaException e) {
        failed(e.getMessage());
      } catch (RuntimeException e) {
        failed("fault of the program: " + e);
      }
    }

    private void failed(String why) {
      progress.failed(why);
      setup.console().err().println("trama: " + why);
    }
  }
}
