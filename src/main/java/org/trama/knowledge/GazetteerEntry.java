package org.trama.knowledge;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.trama.model.EntityKind;

/**
 * A named thing that every document presumes known.
 *
 * @param key lower-case ASCII slug of the canonical Spanish name; the entity's key in the graph
 * @param kind what it is
 * @param label canonical Spanish name
 * @param names the label, its variants and its acronyms
 * @param demonyms adjectives and nouns for what belongs to it, lower case, in every gender and
 *     number
 * @param seatOf key of the state or organization that this place can stand for: {@code Moscú} for
 *     Rusia
 * @param partOf keys of the wholes it belongs to
 * @param serves key of the state in whose name a person of office speaks, or spoke
 * @param sameAs IRIs of the same thing elsewhere
 */
public record GazetteerEntry(
    String key,
    EntityKind kind,
    String label,
    List<String> names,
    List<String> demonyms,
    Optional<String> seatOf,
    List<String> partOf,
    Optional<String> serves,
    List<String> sameAs) {
  public GazetteerEntry {
    Objects.requireNonNull(key);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(label);
    names = List.copyOf(names);
    demonyms = List.copyOf(demonyms);
    Objects.requireNonNull(seatOf);
    partOf = List.copyOf(partOf);
    Objects.requireNonNull(serves);
    sameAs = List.copyOf(sameAs);
  }
}
