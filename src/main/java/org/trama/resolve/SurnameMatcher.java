package org.trama.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Decides whose a bare surname is: the only bearer in its own document, else the only one in the
 * corpus whom nothing known contradicts, else that of other documents which use it bare and speak
 * of the same things.
 */
final class SurnameMatcher {
  private static final int COMMON_CONTEXT = 2;

  private final Clusters clusters;
  private final List<Node> bare;
  private final Blocks<Bearer> bearers;

  /**
   * Will unite the bare surnames of {@code persons} with full names, which must be united already.
   */
  SurnameMatcher(Clusters clusters, List<Node> persons) {
    this.clusters = clusters;
    Map<Boolean, List<Node>> byFullness =
        persons.stream()
            .collect(
                Collectors.partitioningBy(node -> PersonName.of(node.local().label()).isFull()));
    bare = byFullness.get(false);
    Map<Integer, List<Node>> sets = new LinkedHashMap<>();
    for (Node node : byFullness.get(true)) {
      sets.computeIfAbsent(clusters.find(node), key -> new ArrayList<>()).add(node);
    }
    List<Bearer> all = sets.values().stream().map(Bearer::of).toList();
    bearers = new Blocks<>(all, Bearer::skeletons);
  }

  /** A person known by full name, with what all documents together know. */
  private record Bearer(
      Node first,
      Set<RomanisedWord> surnames,
      Set<String> paths,
      Set<String> offices,
      Set<String> context) {
    static Bearer of(List<Node> nodes) {
      Set<RomanisedWord> surnames = new HashSet<>();
      for (Node node : nodes) {
        surnames.addAll(PersonName.of(node.local().label()).surnames());
        node.local().names().stream()
            .map(PersonName::of)
            .filter(name -> name.words().size() == 1)
            .forEach(name -> surnames.add(name.words().get(0)));
      }
      Set<String> paths = nodes.stream().map(Node::path).collect(Collectors.toSet());
      return new Bearer(
          nodes.get(0), surnames, paths, union(nodes, Node::offices), union(nodes, Node::context));
    }

    private static Set<String> union(List<Node> nodes, Function<Node, Set<String>> part) {
      return nodes.stream().flatMap(node -> part.apply(node).stream()).collect(Collectors.toSet());
    }

    Set<String> skeletons() {
      return surnames.stream().map(RomanisedWord::skeleton).collect(Collectors.toSet());
    }

    boolean contradicts(Node node) {
      return differ(offices, node.offices()) || differ(context, node.context());
    }

    private static boolean differ(Set<String> one, Set<String> two) {
      return !one.isEmpty() && !two.isEmpty() && Collections.disjoint(one, two);
    }
  }

  /** Unites them. */
  void match() {
    Map<String, List<Node>> alone = new TreeMap<>();
    for (Node node : bare) {
      PersonName name = PersonName.of(node.local().label());
      boolean open = !name.words().isEmpty() && clusters.anchor(node).isEmpty();
      if (open && !hasBearers(node, name.words().get(0))) {
        alone.computeIfAbsent(name.sound(), key -> new ArrayList<>()).add(node);
      }
    }
    alone.values().forEach(this::uniteAlone);
  }

  /**
   * Unites {@code node} with its bearer where there is one; false where no person at all has the
   * name.
   */
  private boolean hasBearers(Node node, RomanisedWord surname) {
    List<Bearer> called =
        bearers.sharing(List.of(surname.skeleton())).stream()
            .filter(bearer -> bearer.surnames().stream().anyMatch(surname::soundsLike))
            .toList();
    List<Bearer> own =
        called.stream().filter(bearer -> bearer.paths().contains(node.path())).toList();
    if (!own.isEmpty()) {
      uniteWithOnly(own, node, " in the same document");
      return true;
    }
    List<Bearer> others = called.stream().filter(bearer -> !bearer.contradicts(node)).toList();
    uniteWithOnly(others, node, " and of nobody else");
    return !others.isEmpty();
  }

  private void uniteWithOnly(List<Bearer> candidates, Node node, String where) {
    if (candidates.size() == 1) {
      Node full = candidates.get(0).first();
      clusters.unite(full, node, "surname of " + full.local().label() + where);
    }
  }

  /** Names that nobody bears in full: each joins the first that its document speaks like. */
  private void uniteAlone(List<Node> namesakes) {
    List<Node> firsts = new ArrayList<>();
    for (Node node : namesakes) {
      firsts.stream()
          .filter(first -> speakAlike(first, node))
          .findFirst()
          .ifPresentOrElse(
              first -> clusters.unite(first, node, "the same name in documents on the same things"),
              () -> firsts.add(node));
    }
  }

  private static boolean speakAlike(Node one, Node two) {
    if (one.servesOthersThan(two)) {
      return false;
    }
    Set<String> common = new HashSet<>(one.context());
    common.retainAll(two.context());
    int smaller = Math.min(one.context().size(), two.context().size());
    return common.size() >= Math.min(COMMON_CONTEXT, smaller);
  }
}
