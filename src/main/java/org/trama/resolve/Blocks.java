package org.trama.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds what is worth comparing: things that share a key. Spares the comparison of all with all.
 */
final class Blocks<T> {
  private final List<T> things;
  private final Function<T, Collection<String>> keys;
  private final Map<String, List<Integer>> byKey = new HashMap<>();

  /** Blocks of {@code things} by {@code keys}. */
  Blocks(List<T> things, Function<T, Collection<String>> keys) {
    this.things = List.copyOf(things);
    this.keys = keys;
    for (int i = 0; i < things.size(); i++) {
      for (String key : Set.copyOf(keys.apply(things.get(i)))) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
  }

  /** The things that share a key with {@code thing}, in order, but for itself. */
  List<T> near(T thing) {
    return sharing(keys.apply(thing)).stream().filter(other -> other != thing).toList();
  }

  /** The things that have one of {@code wanted}, in order. */
  List<T> sharing(Collection<String> wanted) {
    Set<Integer> found = new TreeSet<>();
    wanted.forEach(key -> found.addAll(byKey.getOrDefault(key, List.of())));
    return found.stream().map(things::get).toList();
  }
}
