package org.trama.serve.atlas;

import java.util.Objects;
import java.util.Optional;
import org.trama.model.Modality;

/**
 * Somebody who says something about an event.
 *
 * @param claim IRI of the claim
 * @param source who says it; none where the document itself does
 * @param document where it is said
 * @param denied whether the event is denied
 * @param modality how it is put
 */
public record Voice(
    String claim,
    Optional<Party> source,
    DocumentEntry document,
    boolean denied,
    Modality modality) {
  public Voice {
    Objects.requireNonNull(claim);
    Objects.requireNonNull(source);
    Objects.requireNonNull(document);
    Objects.requireNonNull(modality);
  }

  /** Name of the source, or of the document where that is its own source. */
  public String name() {
    return source.map(Party::label).orElseGet(document::name);
  }
}
