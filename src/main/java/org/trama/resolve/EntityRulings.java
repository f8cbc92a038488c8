package org.trama.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trama.knowledge.Gazetteer;
import org.trama.model.Correction;
import org.trama.model.Correction.Change;
import org.trama.model.Reference;
import org.trama.model.Reference.OfEntity;

/**
 * Makes of the corrections of entities what must hold when names are put together.
 *
 * <p>Of two entities that are one, the gazetteer's stays, else the one on the right of the
 * statement.
 */
final class EntityRulings {
  private final Gazetteer gazetteer;
  private final Clustering plain;
  private final EntityReferences references;
  private final List<EntityConstraints.Together> together = new ArrayList<>();
  private final List<EntityConstraints.Apart> apart = new ArrayList<>();
  private final Map<Integer, Optional<String>> anchors = new HashMap<>();
  private final Map<Integer, String> keys = new HashMap<>();
  private final Map<String, String> survivors = new HashMap<>();

  EntityRulings(Gazetteer gazetteer, Clustering plain, EntityReferences references) {
    this.gazetteer = gazetteer;
    this.plain = plain;
    this.references = references;
  }

  /** What {@code corrections} demand, as far as they are about what there is. */
  EntityConstraints constraints(List<Correction> corrections) {
    corrections.forEach(this::noteSurvivor);
    corrections.forEach(this::rule);
    return new EntityConstraints(together, apart, anchors, keys);
  }

  /** Keys of the entities that others are united with. */
  Set<String> survivors() {
    return new TreeSet<>(survivors.values());
  }

  /** Key that the entity with {@code key} has after all unions. */
  String survivor(String key) {
    Set<String> seen = new TreeSet<>();
    String at = key;
    while (survivors.containsKey(at) && seen.add(at)) {
      at = survivors.get(at);
    }
    return seen.contains(at) ? ((TreeSet<String>) seen).first() : at;
  }

  private void noteSurvivor(Correction correction) {
    if (correction.change() instanceof Change.Same same
        && correction.subject() instanceof OfEntity left
        && same.other() instanceof OfEntity right) {
      boolean leftStays = isKnown(left.key()) && !isKnown(right.key());
      String stays = leftStays ? left.key() : right.key();
      String goes = leftStays ? right.key() : left.key();
      if (!stays.equals(goes)) {
        survivors.put(goes, stays);
      }
    }
  }

  private boolean isKnown(String key) {
    return gazetteer.byKey(key).isPresent();
  }

  private void rule(Correction correction) {
    List<Integer> left = references.nodes(correction.subject());
    if (correction.change() instanceof Change.Same same) {
      unite(correction, left, same.other());
    } else if (correction.change() instanceof Change.Different different) {
      part(correction.subject(), left, different.other());
    }
  }

  private void unite(Correction correction, List<Integer> left, Reference other) {
    Set<Integer> all = new TreeSet<>(left);
    all.addAll(references.nodes(other));
    Optional<String> key = key(correction.subject(), other).map(this::survivor);
    boolean whole =
        !left.isEmpty() && all.size() > left.size() || key.filter(this::isKnown).isPresent();
    if (all.isEmpty() || !whole) {
      return;
    }
    key.ifPresent(stays -> settle(all, stays));
    together.add(
        new EntityConstraints.Together(
            List.copyOf(all), "corrections.ttl, line " + correction.line()));
  }

  private static Optional<String> key(Reference one, Reference two) {
    return two instanceof OfEntity right
        ? Optional.of(right.key())
        : one instanceof OfEntity left ? Optional.of(left.key()) : Optional.empty();
  }

  private void settle(Set<Integer> nodes, String key) {
    if (isKnown(key)) {
      nodes.forEach(node -> anchors.put(node, Optional.of(key)));
    } else {
      nodes.stream()
          .filter(node -> plain.key(node).equals(key))
          .findFirst()
          .ifPresent(node -> keys.put(node, key));
    }
  }

  private void part(Reference subject, List<Integer> left, Reference other) {
    Set<Integer> some = new HashSet<>(left);
    List<Integer> right =
        references.nodes(other).stream().filter(node -> !some.contains(node)).toList();
    if (some.isEmpty()) {
      return;
    }
    boolean leftIsEntry = subject instanceof OfEntity entity && isKnown(entity.key());
    release(leftIsEntry ? right : left, leftIsEntry ? left : right, other);
    keep(subject, left);
    keep(other, right);
    if (!right.isEmpty()) {
      apart.add(new EntityConstraints.Apart(some, Set.copyOf(right)));
    }
  }

  /** {@code nodes} are not the entries of the gazetteer that {@code others} are. */
  private void release(List<Integer> nodes, List<Integer> others, Reference other) {
    Set<String> entries = new HashSet<>();
    others.forEach(node -> plain.nodes().get(node).anchor().ifPresent(entries::add));
    if (other instanceof OfEntity entity) {
      entries.add(entity.key());
    }
    for (int node : nodes) {
      plain
          .nodes()
          .get(node)
          .anchor()
          .filter(entries::contains)
          .ifPresent(entry -> anchors.put(node, Optional.empty()));
    }
  }

  private void keep(Reference reference, List<Integer> nodes) {
    if (reference instanceof OfEntity entity && !nodes.isEmpty() && !isKnown(entity.key())) {
      keys.putIfAbsent(nodes.get(0), survivor(entity.key()));
    }
  }
}
