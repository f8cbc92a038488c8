package org.trama.knowledge;

import java.util.Objects;
import java.util.Set;
import org.trama.model.Role;

/**
 * A class of events of the ontology.
 *
 * @param name local name
 * @param plover PLOVER category, such as {@code AID}; empty where unknown
 * @param roles roles its events have
 * @param ongoing whether such a thing goes on for long, so that undated tellings of it by the same
 *     parties are of one and the same
 */
public record EventClass(String name, String plover, Set<Role> roles, boolean ongoing) {
  /** A class said to take no role takes every one. */
  public EventClass {
    Objects.requireNonNull(name);
    Objects.requireNonNull(plover);
    roles = roles.isEmpty() ? Set.of(Role.values()) : Set.copyOf(roles);
  }

  static EventClass unrestricted(String name) {
    return new EventClass(name, "", Set.of(), false);
  }

  /** Whether the event is the saying itself, so that each saying is another event. */
  public boolean isSpeech() {
    return Set.of("SUPPORT", "ACCUSE", "REQUEST", "THREATEN").contains(plover);
  }

  /** Whether the event is a blow, or what one costs. */
  public boolean isAssault() {
    return plover.equals("ASSAULT");
  }
}
