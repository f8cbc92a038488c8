package org.trama.extract.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.trama.extract.mention.Name;

/** The bodies of one document by their names without owner, in the order of the text. */
final class Bodies {
  private final Map<String, TreeMap<Integer, Draft>> byCore = new HashMap<>();

  /** Keeps the body under its whole name and its first word. */
  void remember(String core, int order, Draft draft) {
    byCore.computeIfAbsent(core, k -> new TreeMap<>()).putIfAbsent(order, draft);
    byCore.computeIfAbsent(core.split("-")[0], k -> new TreeMap<>()).putIfAbsent(order, draft);
  }

  /**
   * The body of that name last told before, else the first after unless the name is known by
   * itself.
   */
  Optional<Draft> namesake(Name name, int order, String core) {
    TreeMap<Integer, Draft> bodies = byCore.getOrDefault(core, new TreeMap<>());
    Map.Entry<Integer, Draft> before = bodies.floorEntry(order);
    if (before != null) {
      return Optional.of(before.getValue());
    }
    boolean other = name.end() > name.begin() + 1;
    return bodies.isEmpty() || name.entry().isPresent() || other
        ? Optional.empty()
        : Optional.of(bodies.firstEntry().getValue());
  }
}
