package org.trama.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What must hold of the entities whatever their names say.
 *
 * @param together what is one entity
 * @param apart what is not
 * @param anchors entry of the gazetteer, or none, of nodes that were taken for another
 * @param keys keys that nodes' entities must have, by index of the node
 */
record EntityConstraints(
    List<Together> together,
    List<Apart> apart,
    Map<Integer, Optional<String>> anchors,
    Map<Integer, String> keys) {
  /** Nothing must hold. */
  static final EntityConstraints NONE =
      new EntityConstraints(List.of(), List.of(), Map.of(), Map.of());

  /**
   * Nodes that are one entity.
   *
   * @param nodes indexes of all of them
   * @param reason for people
   */
  record Together(List<Integer> nodes, String reason) {}

  /**
   * Nodes that are not the same entity as others.
   *
   * @param some indexes of the ones
   * @param others indexes of the others
   */
  record Apart(Set<Integer> some, Set<Integer> others) {}

  /** The nodes as what they must be. */
  List<Node> anchored(List<Node> nodes) {
    return nodes.stream()
        .map(node -> node.anchored(anchors.getOrDefault(node.index(), node.anchor())))
        .toList();
  }
}
