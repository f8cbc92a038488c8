package org.trama.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;

/**
 * Reads documents within this process, each in a thread of its own that is given up when its time
 * is over.
 *
 * <pre>{@code
 * Corpus corpus = Corpus.of(folder);
 * DocumentReader reader = new TikaDocumentReader(ReadLimits.defaults(), corpus.metadata());
 * for (SourceFile file : corpus.files()) {
 *   reader.read(file).forEach(...);
 * }
 * }</pre>
 */
public final class TikaDocumentReader implements DocumentReader {
  private final ReadLimits limits;
  private final DocumentMaker maker;

  /**
   * A reader that keeps to {@code limits} and lets {@code table} override what documents say of
   * themselves.
   */
  public TikaDocumentReader(ReadLimits limits, MetadataTable table) {
    this.limits = limits;
    this.maker = new DocumentMaker(limits, table);
  }

  @Override
  public List<ReadOutcome> read(SourceFile file) {
    Reading reading = new Reading(limits, maker);
    try {
      reading.read(new Content(file.path(), bytes(file)), 0);
    } catch (SkipException e) {
      return List.of(Diagnosis.of(file.path(), e));
    } catch (IOException e) {
      return List.of(Diagnosis.unreadable(file.path(), e));
    }
    return reading.outcomes();
  }

  private byte[] bytes(SourceFile file) throws IOException {
    int limit = Math.toIntExact(limits.maxBytes());
    if (file.size() > limit) {
      throw Expansion.tooLarge(limits);
    }
    try (InputStream in = Files.newInputStream(file.location())) {
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw Expansion.tooLarge(limits);
      }
      return bytes;
    }
  }
}
