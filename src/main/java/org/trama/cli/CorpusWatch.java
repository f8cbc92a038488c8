package org.trama.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
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
 */
final class CorpusWatch implements Watch {
  private static final long EVERY_MILLIS = 2000;

  /** What a file looked like. */
  private record State(long size, long changed) {}

  private final Setup setup;
  private final Path corpus;
  private final Path directory;

  CorpusWatch(Setup setup, Path corpus, Path directory) {
    this.setup = setup;
    this.corpus = corpus;
    this.directory = directory;
  }

  @Override
  public void start(GraphStore store, TramaServer server) {
    Thread thread = new Thread(() -> watch(store, server), "watch");
    thread.setDaemon(true);
    thread.start();
  }

  private void watch(GraphStore store, TramaServer server) {
    StageSettings settings =
        new StageSettings(
            setup.ontology(), Iris.DEFAULT_BASE, ReadLimits.defaults(), setup.version());
    Stages stages = setup.stages().apply(settings);
    Map<Path, State> built = Map.of();
    while (!Thread.currentThread().isInterrupted()) {
      Map<Path, State> now = files();
      if (!now.equals(built) && now.equals(afterPause())) {
        build(stages, store, server);
        built = now;
      }
      pause();
    }
  }

  /** A file that is still being written is not read yet. */
  private Map<Path, State> afterPause() {
    pause();
    return files();
  }

  private static void pause() {
    try {
      Thread.sleep(EVERY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void build(Stages stages, GraphStore store, TramaServer server) {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    BuildOptions options = new BuildOptions(corpus, directory, threads, false);
    WatchProgress progress = new WatchProgress(server);
    try {
      BuildSummary summary = new BuildPipeline(stages, progress).run(options, store);
      if (summary.changes().any()) {
        server.refresh();
      }
      new SummaryText(summary).lines().forEach(setup.console().err()::println);
      progress.done();
    } catch (TramaException e) {
      progress.failed(e.getMessage());
      setup.console().err().println("trama: " + e.getMessage());
    }
  }

  private Map<Path, State> files() {
    Map<Path, State> files = new TreeMap<>();
    try {
      Files.walkFileTree(
          corpus,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
              files.put(file, new State(is.size(), is.lastModifiedTime().toMillis()));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      setup.console().err().println("trama: cannot list " + corpus + ": " + e.getMessage());
    }
    return files;
  }
}
