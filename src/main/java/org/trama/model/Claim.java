package org.trama.model;

import java.util.Objects;
import java.util.Optional;

/**
 * That somebody says, or denies, that an event is so.
 *
 * @param event id of the event
 * @param source id of the entity that says it; empty where the document does so on its own account
 * @param polarity asserted or denied
 * @param modality as fact, intention or possibility
 * @param evidence the words of the document that say so
 * @param rule identifier of the lexicon entry that fired
 * @param confidence from 0 to 1: how often claims found on such grounds are right
 */
public record Claim(
    String event,
    Optional<String> source,
    Polarity polarity,
    Modality modality,
    Span evidence,
    String rule,
    double confidence) {
  public Claim {
    Objects.requireNonNull(event);
    Objects.requireNonNull(source);
    Objects.requireNonNull(polarity);
    Objects.requireNonNull(modality);
    Objects.requireNonNull(evidence);
    Objects.requireNonNull(rule);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is from 0 to 1, not " + confidence);
    }
  }
}
