package org.trama.read;

import java.util.List;
import java.util.Objects;
import org.trama.model.Document;

/**
 * A document was read whole.
 *
 * @param document the document
 * @param warnings what was doubtful in its bytes and how it was taken, a sentence each; mostly
 *     empty
 */
public record DocumentRead(Document document, List<String> warnings) implements ReadOutcome {
  public DocumentRead {
    Objects.requireNonNull(document);
    warnings = List.copyOf(warnings);
  }

  /** A document about which there was no doubt. */
  public DocumentRead(Document document) {
    this(document, List.of());
  }

  @Override
  public String path() {
    return document.path();
  }
}
