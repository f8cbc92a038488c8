package org.trama.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Parts nodes of one name by what is known of them. */
final class Namesakes {
  private Namesakes() {}

  /**
   * The nodes that evidence links, directly or through others, are one group each. Those without
   * evidence belong to the only group; where there are several, they are a group of their own.
   */
  static List<List<Node>> part(
      List<Node> nodes, Function<Node, ? extends Collection<String>> evidence) {
    int[] group = new int[nodes.size()];
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      for (String key : evidence.apply(nodes.get(i))) {
        Integer other = first.putIfAbsent(key, i);
        if (other != null) {
          join(group, i, other);
        }
      }
    }
    return gather(nodes, evidence, group);
  }

  private static List<List<Node>> gather(
      List<Node> nodes, Function<Node, ? extends Collection<String>> evidence, int[] group) {
    Map<Integer, List<Node>> known = new TreeMap<>();
    List<Node> unknown = new ArrayList<>();
    for (int i = 0; i < group.length; i++) {
      Node node = nodes.get(i);
      if (evidence.apply(node).isEmpty()) {
        unknown.add(node);
      } else {
        known.computeIfAbsent(find(group, i), key -> new ArrayList<>()).add(node);
      }
    }
    if (known.size() == 1) {
      known.values().iterator().next().addAll(unknown);
    } else if (!unknown.isEmpty()) {
      known.put(nodes.size(), unknown);
    }
    return List.copyOf(known.values());
  }

  private static void join(int[] group, int one, int two) {
    int first = find(group, one);
    int second = find(group, two);
    group[Math.max(first, second)] = Math.min(first, second);
  }

  private static int find(int[] group, int at) {
    int root = at;
    while (group[root] != root) {
      group[root] = group[group[root]];
      root = group[root];
    }
    return root;
  }
}
