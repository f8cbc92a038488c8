package org.trama.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The layout of a store on disk: a mark that says what it is, the graphs, the caches.
 *
 * @param root the directory that the user named
 */
record StoreDirectory(Path root) {
  private static final String FORMAT = "trama store 1";
  private static final long LEAST_FREE_BYTES = 64L << 20;

  /** Makes the directory a store unless it is one; refuses one that holds something else. */
  void create() {
    try {
      if (!isMarked()) {
        Files.createDirectories(root);
        requireEmpty();
        Files.writeString(mark(), FORMAT + "\n");
      }
      requireFormat();
      Files.createDirectories(graphs());
    } catch (IOException e) {
      throw new StoreException(
          "the store directory "
              + root
              + " cannot be created: "
              + e.getMessage()
              + ". Name another with --store.",
          e);
    }
  }

  /** Refuses a directory that is no store. */
  void requireStore() {
    if (!isMarked()) {
      throw new StoreException(
          "there is no store in " + root + ". Make one with: trama build CORPUS --store " + root);
    }
    requireFormat();
  }

  /** Refuses to write where the disk is nearly full: the store would fail in the middle of it. */
  void requireSpace() {
    try {
      if (Files.getFileStore(root).getUsableSpace() < LEAST_FREE_BYTES) {
        throw new StoreException(
            "less than 64 MiB are free on the disk that holds the store "
                + root
                + ". Free some space and repeat the command.");
      }
    } catch (IOException e) {
      throw new StoreException(
          "the store directory " + root + " cannot be used: " + e.getMessage(), e);
    }
  }

  Path graphs() {
    return root.resolve("graphs");
  }

  /** Remembers that the graphs have changed just now. */
  void markChanged() {
    try {
      Files.write(change(), new byte[0]);
    } catch (IOException e) {
      throw new StoreException("the file " + change() + " cannot be written: " + e.getMessage(), e);
    }
  }

  /** When the graphs last changed; empty where nothing was ever loaded. */
  Optional<Instant> changed() {
    try {
      return Files.exists(change())
          ? Optional.of(Files.getLastModifiedTime(change()).toInstant())
          : Optional.empty();
    } catch (IOException e) {
      throw new StoreException("the file " + change() + " cannot be read: " + e.getMessage(), e);
    }
  }

  private Path change() {
    return root.resolve("changed");
  }

  private Path mark() {
    return root.resolve("trama-store");
  }

  private boolean isMarked() {
    return Files.isRegularFile(mark());
  }

  private void requireEmpty() throws IOException {
    try (Stream<Path> files = Files.list(root)) {
      if (files.findAny().isPresent()) {
        throw new StoreException(
            root
                + " holds files that are no store, and they are left alone. Name an empty or a new directory with --store.");
      }
    }
  }

  private void requireFormat() {
    try {
      String format = Files.readString(mark()).strip();
      if (!format.equals(FORMAT)) {
        throw new StoreException(
            "the store "
                + root
                + " was written by another version of Trama (\""
                + format
                + "\"). Delete the directory and build it again.");
      }
    } catch (IOException e) {
      throw new StoreException("the store " + root + " cannot be read: " + e.getMessage(), e);
    }
  }
}
