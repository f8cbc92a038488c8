package org.trama.extract.frame;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trama.model.EntityKind;
import org.trama.model.PartOf;
import org.trama.model.Position;

/**
 * For whom the entities of a document speak: who holds an office for the body or state that has it,
 * and a body for the whole it is part of.
 */
public final class Sides {
  private final Map<String, Set<String>> above = new HashMap<>();
  private final Set<String> officials = new HashSet<>();

  /**
   * The sides of a document.
   *
   * @param positions who holds what
   * @param parts what belongs to what
   * @param allegiances states by the persons and bodies known to speak for them, and by their
   *     capitals
   */
  public Sides(List<Position> positions, List<PartOf> parts, Map<String, String> allegiances) {
    for (Position position : positions) {
      if (!position.title().startsWith("ex")) {
        officials.add(position.person());
        position.of().ifPresent(of -> put(position.person(), of));
      }
    }
    parts.forEach(part -> put(part.part(), part.whole()));
    allegiances.forEach(
        (person, state) -> {
          if (!above.containsKey(person) && !isFormer(person, positions)) {
            officials.add(person);
            put(person, state);
          }
        });
  }

  private static boolean isFormer(String person, List<Position> positions) {
    return positions.stream()
        .anyMatch(
            position -> position.person().equals(person) && position.title().startsWith("ex"));
  }

  private void put(String one, String whole) {
    above.computeIfAbsent(one, key -> new LinkedHashSet<>()).add(whole);
  }

  /** Whether one of {@code some} speaks for one of {@code others}, or both for a third. */
  public boolean meet(Collection<String> some, Collection<String> others) {
    Set<String> common = all(some);
    common.retainAll(all(others));
    return !common.isEmpty();
  }

  /** The state or body for which the entity speaks in the end; itself where it is none's. */
  public String whole(String id) {
    Set<String> seen = new HashSet<>();
    String whole = id;
    while (seen.add(whole) && above.containsKey(whole)) {
      whole = above.get(whole).iterator().next();
    }
    return whole;
  }

  /** The body or state for which somebody speaks first of all; himself where it is none's. */
  public String body(String id) {
    return above.containsKey(id) ? above.get(id).iterator().next() : id;
  }

  /**
   * The states and bodies for which they speak; nobody for a person of none. Who speaks for a
   * ministry speaks for its state, but not who speaks for rebels, for a gang or for a company.
   */
  public List<String> bodies(Collection<String> ids, Map<String, EntityKind> kinds) {
    return ids.stream()
        .map(id -> actor(id, kinds))
        .filter(id -> kinds.get(id) != EntityKind.PERSON)
        .distinct()
        .toList();
  }

  private String actor(String id, Map<String, EntityKind> kinds) {
    Set<String> seen = new HashSet<>();
    String actor = id;
    while (seen.add(actor) && above.containsKey(actor) && !actsAlone(actor, kinds)) {
      actor = body(actor);
    }
    return actor;
  }

  private static boolean actsAlone(String id, Map<String, EntityKind> kinds) {
    return kinds.get(id) == EntityKind.ORGANIZATION && !Offices.isPart(id);
  }

  /** Whether he holds an office, if only it is not said whose. */
  public boolean isOfficial(String person) {
    return officials.contains(person);
  }

  private Set<String> all(Collection<String> ids) {
    Set<String> all = new HashSet<>();
    ids.forEach(id -> collect(id, all));
    return all;
  }

  private void collect(String id, Set<String> all) {
    if (all.add(id)) {
      above.getOrDefault(id, Set.of()).forEach(whole -> collect(whole, all));
    }
  }
}
