package org.trama.read;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file of the corpus, identified by its content before anything is parsed.
 *
 * @param path relative to the corpus root, {@code /}-separated
 * @param location where it lies, absolute
 * @param sha256 lower-case hexadecimal digest of its bytes
 * @param size in bytes
 */
public record SourceFile(String path, Path location, String sha256, long size) {
  public SourceFile {
    Objects.requireNonNull(path);
    Objects.requireNonNull(location);
    Objects.requireNonNull(sha256);
  }
}
