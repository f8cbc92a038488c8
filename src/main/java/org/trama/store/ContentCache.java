package org.trama.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Results kept under a digest of everything they depend on, so that an entry is never out of date:
 * at worst it is no longer asked for. Safe for use by several threads at once; deleting it costs
 * time and nothing else.
 *
 * @param <T> the record that is kept
 */
public final class ContentCache<T> {
  private static final String SUFFIX = ".json";

  private final Path directory;
  private final Class<T> type;

  /** The cache called {@code name} of the store in {@code root}. */
  public ContentCache(Path root, String name, Class<T> type) {
    this.directory = root.resolve("cache").resolve(name);
    this.type = type;
  }

  /**
   * What was kept under {@code key}, a string of letters and digits; empty where it is missing or
   * damaged.
   */
  public Optional<T> get(String key) {
    return file(key).read();
  }

  /** Keeps {@code value} under {@code key}. */
  public void put(String key, T value) {
    file(key).write(value);
  }

  /**
   * Deletes every entry but those under {@code keys}, and what a killed process left half written.
   */
  public void retain(Set<String> keys) {
    try (Stream<Path> entries = Files.walk(directory)) {
      List<Path> stale =
          entries.filter(Files::isRegularFile).filter(entry -> !keys.contains(key(entry))).toList();
      for (Path entry : stale) {
        Files.deleteIfExists(entry);
      }
    } catch (NoSuchFileException e) {
      return;
    } catch (IOException e) {
      throw new StoreException(
          "the cache " + directory + " cannot be tidied: " + e.getMessage(), e);
    }
  }

  private JsonFile<T> file(String key) {
    return new JsonFile<>(directory.resolve(key.substring(0, 2)).resolve(key + SUFFIX), type);
  }

  private static String key(Path entry) {
    String name = entry.getFileName().toString();
    return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
  }
}
