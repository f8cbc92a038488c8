package org.trama.export.graph;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** What nodes are called and which kind they are of. */
public final class Names {
  private static final Set<Node> GENERAL = Set.of(Terms.ENTITY, Terms.EVENT);

  private final Facts facts;

  /** Names as these facts give them. */
  public Names(Facts facts) {
    this.facts = facts;
  }

  /** The label of an entity or thing; title or path of a document. */
  public String name(Node node) {
    return facts
        .text(Node.ANY, node, Terms.LABEL)
        .or(() -> facts.text(node, node, Terms.DOCUMENT_TITLE))
        .or(() -> facts.text(node, node, Terms.PATH))
        .orElseGet(() -> Terms.localName(node));
  }

  /** Several names in one cell. */
  public String names(List<Node> nodes) {
    return nodes.stream().map(this::name).collect(Collectors.joining("; "));
  }

  /** Local name of the most specific class. */
  public String kind(Node node) {
    return facts.values(Node.ANY, node, Terms.TYPE).stream()
        .filter(type -> !GENERAL.contains(type))
        .map(Terms::localName)
        .findFirst()
        .orElse("Entity");
  }
}
