package org.trama.resolve;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.trama.model.EntityKind;
import org.trama.model.LocalEntity;
import org.trama.model.Slug;

/**
 * A document's entity with what the document says that helps to tell it from its namesakes.
 *
 * @param index position among all nodes, which are ordered by path and local id
 * @param path of the document
 * @param local the entity as the document knows it
 * @param anchor key of the gazetteer entry it is, where it is one
 * @param wholes keys of what it belongs to, directly or not
 * @param titles head words of the offices it holds
 * @param offices keys of what it holds offices for, and of what that belongs to
 * @param context keys of the gazetteer entries that its document mentions
 * @param home key of the country that the document is about, where it is about one
 */
record Node(
    int index,
    String path,
    LocalEntity local,
    Optional<String> anchor,
    Set<String> wholes,
    Set<String> titles,
    Set<String> offices,
    Set<String> context,
    Optional<String> home) {
  Node {
    wholes = Set.copyOf(wholes);
    titles = Set.copyOf(titles);
    offices = Set.copyOf(offices);
    context = Set.copyOf(context);
  }

  EntityKind kind() {
    return local.kind();
  }

  /** The key that its own document's name for it would give. */
  String ownKey() {
    return anchor.orElseGet(() -> Slug.of(local.label()));
  }

  /** This node as another entry of the gazetteer, or as none. */
  Node anchored(Optional<String> other) {
    return new Node(index, path, local, other, wholes, titles, offices, context, home);
  }

  /** Whether both hold offices and none of them for the same body or state. */
  boolean servesOthersThan(Node other) {
    return differ(offices, other.offices);
  }

  private static boolean differ(Set<String> one, Set<String> two) {
    return !one.isEmpty() && !two.isEmpty() && Collections.disjoint(one, two);
  }
}
