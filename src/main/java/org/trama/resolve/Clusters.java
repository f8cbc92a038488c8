package org.trama.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sets of nodes held to be one entity. Never unites two entries of the gazetteer. */
final class Clusters {
  private final List<Node> nodes;
  private final int[] parent;
  private final Map<Integer, String> anchors = new HashMap<>();
  private final Map<Integer, String> reasons = new HashMap<>();

  /** Every one of {@code nodes}, ordered by index, is a set of its own. */
  Clusters(List<Node> nodes) {
    this.nodes = List.copyOf(nodes);
    parent = new int[nodes.size()];
    for (Node node : nodes) {
      parent[node.index()] = node.index();
      node.anchor().ifPresent(anchor -> anchors.put(node.index(), anchor));
    }
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
    reasons.put(two.index(), reason);
  }

  private boolean mayUnite(int one, int two) {
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
