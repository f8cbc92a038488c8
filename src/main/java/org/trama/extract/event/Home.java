package org.trama.extract.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.mention.Reference;
import org.trama.model.EntityKind;

/**
 * The state that a text is about, of which it speaks as a newspaper of that state does: {@code el
 * presidente}, {@code la ministra de Defensa}.
 */
final class Home {
  /** How often the text must name it. */
  private static final int OFTEN = 4;

  /** How many times as often as any other. */
  private static final double MARGIN = 1.5;

  private static final Set<EntityKind> LANDS = Set.of(EntityKind.COUNTRY, EntityKind.PLACE);

  private Home() {}

  /** The country named by far the most; empty where there is none, or where a place is it. */
  static Optional<String> of(List<Reference> references, Map<String, EntityKind> kinds) {
    Map<String, Integer> named = new HashMap<>();
    references.stream()
        .filter(reference -> reference.form().isByName())
        .flatMap(reference -> reference.entities().stream())
        .filter(id -> LANDS.contains(kinds.get(id)))
        .forEach(id -> named.merge(id, 1, Integer::sum));
    return named.entrySet().stream()
        .filter(entry -> kinds.get(entry.getKey()) == EntityKind.COUNTRY)
        .filter(entry -> entry.getValue() >= OFTEN)
        .filter(entry -> isFarAbove(entry, named))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean isFarAbove(Map.Entry<String, Integer> entry, Map<String, Integer> named) {
    return named.entrySet().stream()
        .filter(other -> !other.getKey().equals(entry.getKey()))
        .allMatch(other -> entry.getValue() >= MARGIN * other.getValue());
  }
}
