package org.trama.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
 * @param grounds what made it surer or less sure
 */
public record Claim(
    String event,
    Optional<String> source,
    Polarity polarity,
    Modality modality,
    Span evidence,
    String rule,
    double confidence,
    Set<Ground> grounds) {
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
    grounds = Collections.unmodifiableSet(sorted(grounds));
  }

  /** A claim of whose grounds nothing is known. */
  public Claim(
      String event,
      Optional<String> source,
      Polarity polarity,
      Modality modality,
      Span evidence,
      String rule,
      double confidence) {
    this(event, source, polarity, modality, evidence, rule, confidence, Set.of());
  }

  private static Set<Ground> sorted(Set<Ground> grounds) {
    Set<Ground> sorted = EnumSet.noneOf(Ground.class);
    sorted.addAll(grounds);
    return sorted;
  }
}
