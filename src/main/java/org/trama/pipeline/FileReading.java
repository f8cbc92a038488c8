package org.trama.pipeline;

import java.util.List;
import java.util.Optional;

/**
 * What became of one file.
 *
 * @param path of the file
 * @param key of the reading in the cache
 * @param reading what it holds; nothing where reading it failed
 * @param fault why reading it failed
 * @param present whether the file is still in the corpus
 */
record FileReading(
    String path, String key, Reading reading, Optional<String> fault, boolean present) {
  static FileReading read(String path, String key, Reading reading) {
    return new FileReading(path, key, reading, Optional.empty(), true);
  }

  static FileReading kept(String path, String key, Reading reading) {
    return new FileReading(path, key, reading, Optional.empty(), false);
  }

  static FileReading failed(String path, String key, String fault) {
    return new FileReading(path, key, new Reading(List.of(), List.of()), Optional.of(fault), true);
  }
}
