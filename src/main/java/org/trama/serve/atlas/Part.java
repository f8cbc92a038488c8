package org.trama.serve.atlas;

import java.util.Objects;
import org.trama.model.Role;

/**
 * A role of an event with what fills it.
 *
 * @param role in the event
 * @param party that fills it
 */
public record Part(Role role, Party party) {
  public Part {
    Objects.requireNonNull(role);
    Objects.requireNonNull(party);
  }
}
