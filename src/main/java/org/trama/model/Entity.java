package org.trama.model;

import java.util.List;
import java.util.Objects;

/**
 * A named thing as the whole corpus knows it.
 *
 * @param key lower-case ASCII slug of the canonical Spanish name, unique among entities and stable
 *     from run to run
 * @param kind what it is
 * @param label canonical Spanish name
 * @param names every other name seen or known, sorted
 * @param sameAs IRIs of the same thing elsewhere, such as Wikidata, sorted
 * @param wholes keys of the entities it is part of, sorted
 */
public record Entity(
    String key,
    EntityKind kind,
    String label,
    List<String> names,
    List<String> sameAs,
    List<String> wholes) {
  public Entity {
    Objects.requireNonNull(key);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(label);
    names = names.stream().filter(name -> !name.equals(label)).sorted().distinct().toList();
    sameAs = sameAs.stream().sorted().distinct().toList();
    wholes = wholes.stream().sorted().distinct().toList();
  }
}
