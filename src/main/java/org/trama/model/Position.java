package org.trama.model;

import java.util.Objects;
import java.util.Optional;

/**
 * An office that a person holds or held.
 *
 * @param person id of the holder
 * @param title as written, lower case, without article or nationality
 * @param of id of the organization or country it is held for, where the text tells
 * @param evidence the words that say so
 */
public record Position(String person, String title, Optional<String> of, Span evidence) {
  public Position {
    Objects.requireNonNull(person);
    Objects.requireNonNull(title);
    Objects.requireNonNull(of);
    Objects.requireNonNull(evidence);
  }
}
