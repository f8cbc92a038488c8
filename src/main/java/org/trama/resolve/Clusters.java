package org.trama.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Sets of nodes held to be one entity. Never unites two entries of the gazetteer, nor what is to
 * stay apart.
 */
final class Clusters {
  private final List<Node> nodes;
  private final int[] parent;
  private final Map<Integer, String> anchors = new HashMap<>();
  private final Map<Integer, String> reasons = new HashMap<>();
  private final Map<Integer, BitSet> sides = new HashMap<>();

  /**
   * Every one of {@code nodes}, ordered by index, is a set of its own; {@code apart} never meet.
   */
  Clusters(List<Node> nodes, List<EntityConstraints.Apart> apart) {
    this.nodes = List.copyOf(nodes);
    parent = new int[nodes.size()];
    for (Node node : nodes) {
      parent[node.index()] = node.index();
      node.anchor().ifPresent(anchor -> anchors.put(node.index(), anchor));
    }
    for (int i = 0; i < apart.size(); i++) {
      EntityConstraints.Apart both = apart.get(i);
      int side = 2 * i;
      both.some().forEach(node -> sides(node).set(side));
      both.others().forEach(node -> sides(node).set(side + 1));
    }
  }

  private BitSet sides(int node) {
    return sides.computeIfAbsent(node, key -> new BitSet());
  }

  /** The node that stands for the set of {@code node}: the first in order. */
  int find(Node node) {
    int root = node.index();
    while (parent[root] != root) {
      root = parent[root];
    }
    for (int at = node.index(); parent[at] != root && at != root; ) {
      int next = parent[at];
      parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Unites the sets of the two because of {@code reason}; leaves two gazetteer entries apart. */
  void unite(Node one, Node two, String reason) {
    int first = Math.min(find(one), find(two));
    int second = Math.max(find(one), find(two));
    if (first == second || !mayUnite(first, second)) {
      return;
    }
    parent[second] = first;
    if (anchors.containsKey(second)) {
      anchors.put(first, anchors.get(second));
    }
    if (sides.containsKey(second)) {
      sides(first).or(sides.get(second));
    }
    reasons.put(two.index(), reason);
  }

  private boolean mayUnite(int one, int two) {
    return agreeOnAnchor(one, two) && !areOpposed(one, two);
  }

  private boolean areOpposed(int one, int two) {
    return sides.containsKey(one)
        && sides.containsKey(two)
        && sides.get(one).stream().anyMatch(side -> sides.get(two).get(side ^ 1));
  }

  private boolean agreeOnAnchor(int one, int two) {
    return !anchors.containsKey(one)
        || !anchors.containsKey(two)
        || anchors.get(one).equals(anchors.get(two));
  }

  /** The gazetteer entry that the set of {@code node} is. */
  Optional<String> anchor(Node node) {
    return Optional.ofNullable(anchors.get(find(node)));
  }

  /** Why {@code node} was put with others. */
  Optional<String> reason(Node node) {
    return Optional.ofNullable(reasons.get(node.index()));
  }

  /** All sets, by their first nodes; members in order. */
  List<List<Node>> sets() {
    Map<Integer, List<Node>> sets = new TreeMap<>();
    for (Node node : nodes) {
      sets.computeIfAbsent(find(node), key -> new ArrayList<>()).add(node);
    }
    return List.copyOf(sets.values());
  }
}
