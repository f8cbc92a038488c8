package org.trama.serve.atlas;

import java.util.Objects;

/**
 * How often a document names an entity.
 *
 * @param document that names it
 * @param times at least one
 */
public record DocumentMentions(DocumentEntry document, int times) {
  public DocumentMentions {
    Objects.requireNonNull(document);
  }
}
