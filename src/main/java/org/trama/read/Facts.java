package org.trama.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.trama.model.Metadata;

/**
 * What one source knows of a document besides its text: a table, or one of the places in the
 * document itself.
 */
record Facts(
    Optional<String> title,
    Optional<LocalDate> issued,
    Optional<String> language,
    Optional<String> publisher,
    Optional<String> source,
    List<String> authors) {
  static final Facts NONE =
      new Facts(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  Facts {
    authors = List.copyOf(authors);
  }

  static Facts ofTitle(Optional<String> title) {
    return new Facts(
        title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  /** These facts, with what they leave open taken from {@code other}. */
  Facts over(Facts other) {
    return new Facts(
        title.or(other::title),
        issued.or(other::issued),
        language.or(other::language),
        publisher.or(other::publisher),
        source.or(other::source),
        authors.isEmpty() ? other.authors : authors);
  }

  /** What facts about an archive say of each of its members: everything but the title. */
  Facts ofMembers() {
    return new Facts(Optional.empty(), issued, language, publisher, source, authors);
  }

  /** {@code read} with everything replaced that is known here. */
  Metadata applyTo(Metadata read) {
    return new Metadata(
        title.or(read::title),
        issued.or(read::issued),
        language.orElse(read.language()),
        read.mediaType(),
        publisher.or(read::publisher),
        source.or(read::source),
        authors.isEmpty() ? read.authors() : authors);
  }

  /** The text without surrounding space, where it has any other character. */
  static Optional<String> present(String text) {
    return Optional.of(Prose.line(text)).filter(line -> !line.isEmpty());
  }

  /** The day of an ISO 8601 date or date and time, as the clock of its place told it. */
  static Optional<LocalDate> day(String text) {
    String stripped = text.strip();
    boolean timed = stripped.length() > 10 && "T ".indexOf(stripped.charAt(10)) >= 0;
    try {
      return Optional.of(LocalDate.parse(timed ? stripped.substring(0, 10) : stripped));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
