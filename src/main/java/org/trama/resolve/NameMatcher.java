package org.trama.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.trama.knowledge.Gazetteer;
import org.trama.model.EntityKind;

/**
 * Decides which names of bodies, places, agreements and weapons are one thing: never across kinds.
 */
final class NameMatcher {
  private static final Pattern OWN_NAME = Pattern.compile(".*\\d.*|.+\\s[«\"“]?\\p{Lu}.*");

  private final Clusters clusters;
  private final Gazetteer gazetteer;
  private final Institutions institutions;

  NameMatcher(Clusters clusters, Gazetteer gazetteer, Institutions institutions) {
    this.clusters = clusters;
    this.institutions = institutions;
    this.gazetteer = gazetteer;
  }

  /** Unites the nodes of {@code kind}, which {@code nodes} all are, that are one thing. */
  void match(EntityKind kind, List<Node> nodes) {
    List<Node> free = nodes.stream().filter(node -> !isBoundToDocument(node)).toList();
    Function<Node, String> name = node -> Body.fold(node.local().label());
    switch (kind) {
      case ORGANIZATION -> {
        byName(free, node -> institution(node).base(), this::state);
        matchAcronyms(nodes);
      }
      case AGREEMENT -> byName(free, name, node -> Set.of());
      case WEAPON_SYSTEM ->
          byName(free, name.andThen(slug -> slug.replace("-", "")), node -> Set.of());
      default -> byName(free, name, Node::wholes);
    }
  }

  /**
   * Whether the name says what the node is only to readers of its document: {@code el acuerdo de
   * paz}, or a {@code Ministerio de Defensa} of nobody knows which state.
   */
  boolean isBoundToDocument(Node node) {
    if (node.anchor().isPresent()) {
      return false;
    }
    return switch (node.kind()) {
      case AGREEMENT -> !OWN_NAME.matcher(node.local().label()).matches();
      case ORGANIZATION -> institution(node).isCommon() && state(node).isEmpty();
      default -> false;
    };
  }

  private Institution institution(Node node) {
    return institutions.of(node.local().label());
  }

  /**
   * Whose body it is: by name, by what the document says, or because the document is about one
   * country.
   */
  private Set<String> state(Node node) {
    if (!node.wholes().isEmpty()) {
      return node.wholes();
    }
    return institution(node).isCommon() ? node.home().map(Set::of).orElse(Set.of()) : Set.of();
  }

  /** Whether the node is a body that every state may have one of. */
  boolean isCommonBody(Node node) {
    return node.kind() == EntityKind.ORGANIZATION && institution(node).isCommon();
  }

  /** Key of the country whose body the node is, where one is known. */
  Optional<String> stateKey(Node node) {
    Optional<String> told = institution(node).state();
    return told.isPresent()
        ? told
        : state(node).stream().filter(this::isCountry).sorted().findFirst();
  }

  private boolean isCountry(String key) {
    return gazetteer.byKey(key).filter(entry -> entry.kind() == EntityKind.COUNTRY).isPresent();
  }

  private void byName(
      List<Node> nodes, Function<Node, String> name, Function<Node, Set<String>> evidence) {
    Map<String, List<Node>> named = new TreeMap<>();
    nodes.forEach(
        node -> named.computeIfAbsent(name.apply(node), key -> new ArrayList<>()).add(node));
    named.remove("");
    for (List<Node> namesakes : named.values()) {
      for (List<Node> group : Namesakes.part(namesakes, evidence)) {
        String reason = "the same name as in " + group.get(0).path();
        group.forEach(node -> clusters.unite(group.get(0), node, reason));
      }
    }
  }

  private void matchAcronyms(List<Node> nodes) {
    Map<Integer, List<Node>> expanded = new LinkedHashMap<>();
    nodes.stream()
        .filter(node -> !isShort(node))
        .forEach(
            node ->
                expanded.computeIfAbsent(clusters.find(node), k -> new ArrayList<>()).add(node));
    List<Body> bodies = expanded.values().stream().map(Body::of).toList();
    Blocks<Body> byName = new Blocks<>(bodies, Body::names);
    for (Body body : bodies) {
      byName.sharing(body.acronyms()).stream()
          .filter(other -> other != body && body.isFormOf(other))
          .forEach(
              other ->
                  clusters.unite(other.first(), body.first(), "a fuller form of the same name"));
    }
    nodes.stream()
        .filter(node -> isShort(node) && clusters.anchor(node).isEmpty())
        .forEach(node -> expand(node, byName));
  }

  /** An acronym or short name joins the only body that some document calls so. */
  private void expand(Node node, Blocks<Body> byName) {
    Map<Integer, Node> candidates = new TreeMap<>();
    for (Body body : byName.sharing(Set.of(Body.fold(node.local().label())))) {
      if (!body.isElsewhere(node.wholes())) {
        candidates.putIfAbsent(clusters.find(body.first()), body.first());
      }
    }
    if (candidates.size() == 1) {
      Node full = candidates.values().iterator().next();
      clusters.unite(full, node, "what " + full.local().label() + " is called in " + full.path());
    }
  }

  private boolean isShort(Node node) {
    String label = node.local().label();
    return Body.isAcronym(label) || !label.trim().contains(" ") && !institution(node).isCommon();
  }
}
