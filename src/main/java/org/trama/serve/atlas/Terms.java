package org.trama.serve.atlas;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** What the ontology calls its own terms, in Spanish and English. */
public final class Terms {
  private final Map<String, String> names;
  private final Set<String> eventTypes;
  private final Set<String> entityKinds;

  private Terms(Map<String, String> names, Set<String> eventTypes, Set<String> entityKinds) {
    this.names = Map.copyOf(names);
    this.eventTypes = Set.copyOf(eventTypes);
    this.entityKinds = Set.copyOf(entityKinds);
  }

  static Terms read(Quads quads) {
    Map<String, String> names = new HashMap<>();
    Map<Node, Set<Node>> below = new HashMap<>();
    quads.each(
        Vocab.SUB_CLASS,
        (graph, lower, upper) -> {
          if (lower.isURI() && lower.getURI().startsWith(Vocab.TRAMA)) {
            below.computeIfAbsent(upper, any -> new HashSet<>()).add(lower);
          }
        });
    quads.each(
        Vocab.LABEL,
        (graph, node, label) -> {
          if (node.isURI() && node.getURI().startsWith(Vocab.TRAMA) && label.isLiteral()) {
            names.put(
                label.getLiteralLanguage() + " " + Vocab.localName(node),
                label.getLiteralLexicalForm());
          }
        });
    return new Terms(names, under(below, "Event"), under(below, "Entity"));
  }

  private static Set<String> under(Map<Node, Set<Node>> below, String root) {
    Set<String> names = new HashSet<>();
    List<Node> level = List.of(Vocab.term(root));
    while (!level.isEmpty()) {
      level =
          level.stream()
              .flatMap(node -> below.getOrDefault(node, Set.of()).stream())
              .filter(node -> names.add(Vocab.localName(node)))
              .toList();
    }
    names.remove("Actor");
    return names;
  }

  /** Name of a term in a language, {@code es} or {@code en}; failing that its local name. */
  public String name(String localName, String language) {
    return names.getOrDefault(language + " " + localName, localName);
  }

  /** Local names of the classes of events, sorted. */
  public List<String> eventTypes() {
    return eventTypes.stream().sorted().toList();
  }

  /** Local names of the kinds of entities, sorted. */
  public List<String> entityKinds() {
    return entityKinds.stream().sorted().toList();
  }

  /** Local names of all terms that have a name. */
  public Stream<String> all() {
    return names.keySet().stream()
        .map(key -> key.substring(key.indexOf(' ') + 1))
        .distinct()
        .sorted();
  }
}
