package org.trama.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a document besides its text, from the file itself or from a {@code metadata.csv}
 * beside it.
 *
 * @param title the headline
 * @param issued the day of publication: relative dates of the text are counted from it
 * @param language BCP 47 tag of the text, {@code es} for Spanish
 * @param mediaType such as {@code text/html}
 * @param publisher who published it
 * @param source address it was taken from
 * @param authors in the order given; may be empty
 */
public record Metadata(
    Optional<String> title,
    Optional<LocalDate> issued,
    String language,
    String mediaType,
    Optional<String> publisher,
    Optional<String> source,
    List<String> authors) {
  public Metadata {
    Objects.requireNonNull(title);
    Objects.requireNonNull(issued);
    Objects.requireNonNull(language);
    Objects.requireNonNull(mediaType);
    Objects.requireNonNull(publisher);
    Objects.requireNonNull(source);
    authors = List.copyOf(authors);
  }

  /**
   * Metadata of a text of which nothing but its language, its type and perhaps its date is known.
   */
  public static Metadata of(String language, String mediaType, Optional<LocalDate> issued) {
    return new Metadata(
        Optional.empty(),
        issued,
        language,
        mediaType,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
