package org.trama.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides which full names are one person: spellings first, then names that can only be short for
 * one other.
 *
 * <p>Namesakes whose offices are of different states and of different titles stay apart.
 */
final class PersonMatcher {
  private final Clusters clusters;
  private final List<Named> named = new ArrayList<>();

  /**
   * Will unite, in {@code clusters}, those of {@code persons} whose labels are full names of one
   * person.
   */
  PersonMatcher(Clusters clusters, List<Node> persons) {
    this.clusters = clusters;
    Map<String, List<Node>> bySound = new TreeMap<>();
    for (Node person : persons) {
      PersonName name = PersonName.of(person.local().label());
      if (name.isFull()) {
        bySound.computeIfAbsent(name.sound(), key -> new ArrayList<>()).add(person);
      }
    }
    bySound.values().stream()
        .flatMap(namesakes -> Namesakes.part(namesakes, PersonMatcher::evidence).stream())
        .forEach(group -> named.add(Named.of(group)));
  }

  /** One spelling of one person's name, and what is known of the person. */
  private record Named(PersonName name, Node first, List<Node> nodes, Set<String> evidence) {
    static Named of(List<Node> nodes) {
      Node first = nodes.get(0);
      Set<String> evidence = new HashSet<>();
      nodes.forEach(node -> evidence.addAll(PersonMatcher.evidence(node)));
      return new Named(PersonName.of(first.local().label()), first, nodes, evidence);
    }

    boolean contradicts(Named other) {
      return !evidence.isEmpty()
          && !other.evidence.isEmpty()
          && Collections.disjoint(evidence, other.evidence);
    }
  }

  /** Offices and titles, where at least one office says for whom it is held. */
  private static Set<String> evidence(Node node) {
    if (node.offices().isEmpty()) {
      return Set.of();
    }
    Set<String> evidence = new HashSet<>(node.offices());
    node.titles().forEach(title -> evidence.add("title " + title));
    return evidence;
  }

  /** Unites them. */
  void match() {
    for (Named one : named) {
      String reason = "the same full name as in " + one.first().path();
      one.nodes().forEach(node -> clusters.unite(one.first(), node, reason));
    }
    Blocks<Named> blocks = new Blocks<>(named, one -> one.name().blocks());
    named.forEach(one -> uniteSpellings(one, blocks));
    named.stream()
        .sorted(
            Comparator.<Named>comparingInt(one -> -one.name().words().size())
                .thenComparing(one -> -one.name().sound().length())
                .thenComparing(one -> one.first().index()))
        .forEach(one -> uniteWithFuller(one, blocks));
  }

  private void uniteSpellings(Named one, Blocks<Named> blocks) {
    for (Named two : blocks.near(one)) {
      boolean sameSound = one.name().sound().equals(two.name().sound());
      boolean alike = !sameSound && one.name().isSpellingOf(two.name());
      if (alike && !one.contradicts(two)) {
        String label = one.first().local().label();
        clusters.unite(one.first(), two.first(), "another spelling of " + label);
      }
    }
  }

  /** Must come to longer names first, so that what is short for a short name follows it. */
  private void uniteWithFuller(Named shorter, Blocks<Named> blocks) {
    Map<Integer, Node> fuller = new TreeMap<>();
    for (Named other : blocks.near(shorter)) {
      if (shorter.name().abbreviates(other.name()) && !shorter.contradicts(other)) {
        fuller.put(clusters.find(other.first()), other.first());
      }
    }
    fuller.remove(clusters.find(shorter.first()));
    if (fuller.size() == 1) {
      Node full = fuller.values().iterator().next();
      String reason = "short for " + full.local().label() + " and for nobody else";
      clusters.unite(full, shorter.first(), reason);
    }
  }
}
