package org.trama.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trama.knowledge.Gazetteer;
import org.trama.model.EntityKind;

/** Nodes put together to entities, each with its key. */
final class Clustering {
  private final List<Node> nodes;
  private final Clusters clusters;
  private final List<List<Node>> sets;
  private final List<String> minted;
  private final Map<Integer, String> keys = new HashMap<>();

  private Clustering(List<Node> nodes, Clusters clusters, List<String> minted) {
    this.nodes = nodes;
    this.clusters = clusters;
    this.minted = minted;
    this.sets = clusters.sets();
    for (int i = 0; i < sets.size(); i++) {
      for (Node node : sets.get(i)) {
        keys.put(node.index(), minted.get(i));
      }
    }
  }

  /** What {@code nodes}, ordered by index, are by their names and by {@code constraints}. */
  static Clustering of(
      List<Node> nodes,
      Gazetteer gazetteer,
      Institutions institutions,
      EntityConstraints constraints) {
    List<Node> anchored = constraints.anchored(nodes);
    Clusters clusters = new Clusters(anchored, constraints.apart());
    for (EntityConstraints.Together together : constraints.together()) {
      Node first = anchored.get(together.nodes().get(0));
      together
          .nodes()
          .forEach(node -> clusters.unite(first, anchored.get(node), together.reason()));
    }
    NameMatcher names = new NameMatcher(clusters, gazetteer, institutions);
    match(anchored, clusters, names);
    List<String> minted =
        new EntityKeys(gazetteer, institutions, names)
            .mint(clusters.sets(), clusters, constraints.keys());
    return new Clustering(anchored, clusters, minted);
  }

  private static void match(List<Node> nodes, Clusters clusters, NameMatcher names) {
    Map<String, Node> anchored = new HashMap<>();
    for (Node node : nodes) {
      node.anchor()
          .map(anchor -> anchored.putIfAbsent(anchor, node))
          .ifPresent(first -> clusters.unite(first, node, "the same entry of the gazetteer"));
    }
    for (EntityKind kind : EntityKind.values()) {
      List<Node> ofKind = nodes.stream().filter(node -> node.kind() == kind).toList();
      if (kind == EntityKind.PERSON) {
        new PersonMatcher(clusters, ofKind).match();
        new SurnameMatcher(clusters, ofKind).match();
      } else {
        names.match(kind, ofKind);
      }
    }
  }

  /** All nodes, by index. */
  List<Node> nodes() {
    return nodes;
  }

  /** The nodes of each entity, in order. */
  List<List<Node>> sets() {
    return sets;
  }

  /** The keys of {@link #sets()}, in their order. */
  List<String> minted() {
    return minted;
  }

  /** Key of the entity that the node with this index is. */
  String key(int node) {
    return keys.get(node);
  }

  /** Why {@code node} was put with others. */
  Optional<String> reason(Node node) {
    return clusters.reason(node);
  }
}
