package org.trama;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What README.md lets its readers do. */
public final class Readme {
  private static final Path FILE = Path.of("README.md");

  private Readme() {}

  /** The fenced blocks of {@code language}, in order. */
  public static List<String> blocks(String language) {
    return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
        .matcher(text())
        .results()
        .map((MatchResult block) -> block.group(1))
        .toList();
  }

  /** The whole text. */
  public static String text() {
    try {
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
