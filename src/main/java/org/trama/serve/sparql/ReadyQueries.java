package org.trama.serve.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The queries that come with the program, by name.
 *
 * @param all in alphabetical order of names
 */
public record ReadyQueries(List<ReadyQuery> all) {
  private static final String FOLDER = "/queries";
  private static final String ENDING = ".rq";

  public ReadyQueries {
    all = List.copyOf(all);
  }

  /** Those packed with the program, in a folder of classes or in a jar. */
  public static ReadyQueries packed() {
    URL folder = ReadyQueries.class.getResource(FOLDER);
    if (folder == null) {
      throw new IllegalStateException("the program was packed without " + FOLDER);
    }
    try {
      URI place = folder.toURI();
      if (!place.getScheme().equals("jar")) {
        return in(Path.of(place));
      }
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        return in(jar.getPath(FOLDER));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a resource has an address", e);
    }
  }

  private static ReadyQueries in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new ReadyQueries(
          files
              .filter(file -> file.toString().endsWith(ENDING))
              .sorted((a, b) -> a.toString().compareTo(b.toString()))
              .map(ReadyQueries::read)
              .toList());
    }
  }

  private static ReadyQuery read(Path file) {
    String name = file.getFileName().toString();
    try {
      return ReadyQuery.parse(
          name.substring(0, name.length() - ENDING.length()), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The query of this name. */
  public Optional<ReadyQuery> named(String name) {
    return all.stream().filter(query -> query.name().equals(name)).findFirst();
  }
}
