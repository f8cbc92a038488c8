package org.trama.serve.atlas;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A document as lists show it.
 *
 * @param iri of the node and of its graph
 * @param path relative to the corpus
 * @param title if known
 * @param issued day of publication, if known
 * @param publisher if known
 */
public record DocumentEntry(
    String iri,
    String path,
    Optional<String> title,
    Optional<LocalDate> issued,
    Optional<String> publisher) {
  public DocumentEntry {
    Objects.requireNonNull(iri);
    Objects.requireNonNull(path);
    Objects.requireNonNull(title);
    Objects.requireNonNull(issued);
    Objects.requireNonNull(publisher);
  }

  /** The title, or else the path. */
  public String name() {
    return title.filter(text -> !text.isBlank()).orElse(path);
  }

  /** By the IRI alone: lists of many are made of these. */
  @Override
  public int hashCode() {
    return iri.hashCode();
  }
}
