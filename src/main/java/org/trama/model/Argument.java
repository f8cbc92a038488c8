package org.trama.model;

import java.util.Objects;

/**
 * A role of an event and its filler.
 *
 * @param role which part it plays
 * @param filler what plays it
 */
public record Argument(Role role, Filler filler) {
  public Argument {
    Objects.requireNonNull(role);
    Objects.requireNonNull(filler);
  }
}
