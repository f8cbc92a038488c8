package org.trama.read;

import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.tika.exception.EncryptedDocumentException;

/** Tells the reason for a skip from what a parser threw. */
final class Diagnosis {
  private static final int DEEPEST_CAUSE = 12;

  /** Code of the message by which Java's own XML parser, since 24, declines nested elements. */
  private static final String DEPTH_LIMIT = "jaxp00010006";

  private Diagnosis() {}

  static Skipped of(String path, Throwable thrown) {
    return causes(thrown)
        .filter(SkipException.class::isInstance)
        .map(SkipException.class::cast)
        .findFirst()
        .map(skip -> new Skipped(path, skip.reason(), skip.getMessage()))
        .orElseGet(() -> diagnose(path, thrown));
  }

  private static Skipped diagnose(String path, Throwable thrown) {
    if (any(thrown, StackOverflowError.class)) {
      return new Skipped(path, SkipReason.TOO_DEEP, "its parser ran out of stack; simplify it");
    }
    if (any(thrown, OutOfMemoryError.class)) {
      String detail = "its parser ran out of memory; split it or give Java more (-Xmx)";
      return new Skipped(path, SkipReason.TOO_LARGE, detail);
    }
    if (any(thrown, EncryptedDocumentException.class)
        || any(thrown, PasswordRequiredException.class)) {
      return encrypted(path);
    }
    if (mentions(thrown, "entity expansion") || mentions(thrown, "bomb")) {
      String detail = "it expands to far more than it is; take it out of the corpus";
      return new Skipped(path, SkipReason.HOSTILE, detail);
    }
    if (mentions(thrown, DEPTH_LIMIT)) {
      String detail =
          "its elements lie deeper than this Java reads;"
              + " set JAVA_TOOL_OPTIONS=-Djdk.xml.maxElementDepth=500";
      return new Skipped(path, SkipReason.TOO_DEEP, detail);
    }
    if (any(thrown, EOFException.class) || mentions(thrown, "truncated")) {
      return new Skipped(path, SkipReason.TRUNCATED, "copy it again from where it came");
    }
    return new Skipped(path, SkipReason.MALFORMED, "the parser says: " + innermost(thrown));
  }

  static Skipped encrypted(String path) {
    return new Skipped(path, SkipReason.ENCRYPTED, "save a copy without a password");
  }

  /** A file that the system does not hand out. */
  static Skipped unreadable(String path, IOException e) {
    return new Skipped(path, SkipReason.UNREADABLE, "the system says: " + e);
  }

  private static boolean any(Throwable thrown, Class<? extends Throwable> type) {
    return causes(thrown).anyMatch(type::isInstance);
  }

  private static boolean mentions(Throwable thrown, String words) {
    return causes(thrown)
        .map(Throwable::getMessage)
        .filter(Objects::nonNull)
        .anyMatch(message -> message.toLowerCase(Locale.ROOT).contains(words));
  }

  private static String innermost(Throwable thrown) {
    Throwable last = causes(thrown).reduce(thrown, (outer, inner) -> inner);
    String message = Objects.requireNonNullElse(last.getMessage(), "");
    return Prose.line(
        last.getClass().getSimpleName() + " " + message.lines().findFirst().orElse(""));
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(DEEPEST_CAUSE);
  }
}
