package org.trama.resolve;

import java.util.Objects;

/**
 * Why something of one document was taken for a thing of the corpus.
 *
 * @param subject whether a name or a telling was decided on
 * @param document path of the document
 * @param local the document's own identifier
 * @param canonical the identifier it was given
 * @param reason one sentence, for people
 */
public record Decision(
    Subject subject, String document, String local, String canonical, String reason) {
  /** What a decision is about. */
  public enum Subject {
    /** Which names are one entity. */
    ENTITY,
    /** Which tellings are one event. */
    EVENT
  }

  public Decision {
    Objects.requireNonNull(subject);
    Objects.requireNonNull(document);
    Objects.requireNonNull(local);
    Objects.requireNonNull(canonical);
    Objects.requireNonNull(reason);
  }
}
