package org.trama.evaluate;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The texts that were annotated, by name without extension. Line ends are read as single line
 * feeds.
 */
final class Texts {
  private final Path directory;
  private final Map<String, Optional<String>> read = new HashMap<>();

  Texts(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new EvaluationException(
          "no folder " + directory + "; name the folder of the annotated texts");
    }
    this.directory = directory;
  }

  /** The text of the document of this name, where there is one. */
  Optional<String> of(String name) {
    return read.computeIfAbsent(name, this::read);
  }

  private Optional<String> read(String name) {
    List<Path> files = new ArrayList<>();
    DirectoryStream.Filter<Path> named =
        file -> file.getFileName().toString().startsWith(name + ".");
    try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, named)) {
      found.forEach(files::add);
      if (files.isEmpty()) {
        return Optional.empty();
      }
      String text = Files.readString(Collections.min(files));
      return Optional.of(text.replace("\r\n", "\n").replace('\r', '\n'));
    } catch (IOException e) {
      throw new EvaluationException(
          "cannot read " + name + " in " + directory + " as UTF-8 text", e);
    }
  }

  /** How many quotes of documents whose texts are here stand where the graph says that they do. */
  Share grounded(List<Predicted.Quote> quotes) {
    int good = 0;
    int all = 0;
    for (Predicted.Quote quote : quotes) {
      Optional<String> text = of(GraphReader.name(quote.path()));
      if (text.isPresent()) {
        all++;
        good += isAt(quote, text.get()) ? 1 : 0;
      }
    }
    return new Share(good, all);
  }

  private static boolean isAt(Predicted.Quote quote, String text) {
    int end = Math.min(quote.end(), text.length());
    int begin = Math.min(quote.begin(), end);
    return text.substring(begin, end).equals(quote.text());
  }
}
