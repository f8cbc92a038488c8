package org.trama.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the files of a folder looked like at one moment: equal to another look where none was
 * written, added or removed in between.
 *
 * @param seen each file with its size and its time
 */
record CorpusFiles(Map<Path, Look> seen) {
  /**
   * A file from outside.
   *
   * @param size in bytes
   * @param changed in milliseconds
   */
  record Look(long size, long changed) {}

  CorpusFiles {
    seen = Map.copyOf(seen);
  }

  /** The files in {@code folder} and below it; those that cannot be looked at are left out. */
  static CorpusFiles in(Path folder) {
    Map<Path, Look> seen = new TreeMap<>();
    try {
      Files.walkFileTree(folder, new Visitor(seen));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder + ": " + e.getMessage(), e);
    }
    return new CorpusFiles(seen);
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Map<Path, Look> seen;

    Visitor(Map<Path, Look> seen) {
      this.seen = seen;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
      seen.put(file, new Look(is.size(), is.lastModifiedTime().toMillis()));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
