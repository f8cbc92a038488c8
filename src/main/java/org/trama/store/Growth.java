package org.trama.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * How much more room the files of a store take than what they hold needs.
 *
 * @param directory of the database
 */
record Growth(Path directory) {
  /** A new database reserves this much, mostly holes, whatever it holds. */
  private static final long RESERVED = 192L << 20;

  /** Below this the time to compact is not worth the space. */
  private static final long TOLERATED = 128L << 20;

  /** A compacted store takes about 500 bytes a quad. */
  private static final long BYTES_PER_QUAD = 2_000;

  /** Whether a store of that many quads has grown far beyond its need. */
  boolean outgrows(long quads) {
    return bytes() - RESERVED > TOLERATED + BYTES_PER_QUAD * quads;
  }

  private long bytes() {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
