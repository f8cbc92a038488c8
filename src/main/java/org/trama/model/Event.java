package org.trama.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that happened, will, could, or is denied to have happened.
 *
 * @param id unique in the document's extraction; after resolution, the same in every document that
 *     tells it
 * @param type local name of the event class in the ontology, such as {@code ArmsTransfer}
 * @param arguments who and what take part, without repetition
 * @param quantity how many, where told
 * @param time when, where told
 */
public record Event(
    String id,
    String type,
    List<Argument> arguments,
    Optional<Quantity> quantity,
    Optional<TimeSpan> time) {
  public Event {
    Objects.requireNonNull(id);
    Objects.requireNonNull(type);
    arguments = arguments.stream().distinct().toList();
    Objects.requireNonNull(quantity);
    Objects.requireNonNull(time);
  }
}
