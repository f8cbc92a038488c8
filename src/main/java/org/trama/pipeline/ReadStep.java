package org.trama.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trama.read.Corpus;
import org.trama.read.DocumentReader;
import org.trama.read.MetadataTable;
import org.trama.read.SourceFile;
import org.trama.store.ContentCache;

/** Files to documents; a file whose bytes and metadata were seen before is not opened again. */
final class ReadStep {
  private final ContentCache<Reading> cache;
  private final String version;
  private final Parallel parallel;
  private final Progress progress;

  ReadStep(Path store, String version, Parallel parallel, Progress progress) {
    this.cache = new ContentCache<>(store, "readings", Reading.class);
    this.version = version;
    this.parallel = parallel;
    this.progress = progress;
  }

  List<FileReading> read(Corpus corpus, MetadataTable metadata, DocumentReader reader) {
    return parallel.map(
        corpus.files(),
        file -> {
          FileReading reading = read(file, metadata.fingerprint(file.path()), reader);
          progress.step(Stage.READ, file.path());
          return reading;
        });
  }

  private FileReading read(SourceFile file, String metadata, DocumentReader reader) {
    String key = Digest.of(file.path(), file.sha256(), metadata, version);
    Optional<Reading> known = cache.get(key);
    if (known.isPresent()) {
      return FileReading.read(file.path(), key, known.get());
    }
    Fault.Attempt<Reading> attempt = Fault.attempt(() -> Reading.of(reader.read(file)));
    if (attempt instanceof Fault.Attempt.Done<Reading> done) {
      if (done.value().isLasting()) {
        cache.put(key, done.value());
      }
      return FileReading.read(file.path(), key, done.value());
    }
    return FileReading.failed(file.path(), key, ((Fault.Attempt.Failed<Reading>) attempt).why());
  }

  /**
   * Files that an earlier build read and that are gone, as far as their reading is still at hand.
   */
  List<FileReading> vanished(Corpus corpus, Ledger ledger) {
    Set<String> present = corpus.files().stream().map(SourceFile::path).collect(Collectors.toSet());
    corpus.unreadable().forEach(file -> present.add(file.path()));
    List<FileReading> kept = new ArrayList<>();
    for (Map.Entry<String, Ledger.Entry> file : ledger.files().entrySet()) {
      if (!present.contains(file.getKey())) {
        String key = file.getValue().reading();
        cache
            .get(key)
            .ifPresent(reading -> kept.add(FileReading.kept(file.getKey(), key, reading)));
      }
    }
    return kept;
  }

  /** Forgets every reading but these. */
  void tidy(List<FileReading> readings) {
    cache.retain(readings.stream().map(FileReading::key).collect(Collectors.toSet()));
  }
}
