package org.trama.explain;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.trama.model.Slug;

/**
 * Finds the one node that a person means: by its IRI, by the end of it, by the path of a document,
 * or by any name of an entity, whatever its case, accents and hyphens. A canonical name goes before
 * other names.
 */
final class NodeFinder {
  private static final String ENTITIES = "graph/entities";
  private static final int MOST_SHOWN = 8;

  private final DatasetGraph dataset;
  private final GraphWords words;

  NodeFinder(DatasetGraph dataset, GraphWords words) {
    this.dataset = dataset;
    this.words = words;
  }

  /** The node; throws {@link ExplainException} where there is none, or several. */
  Node find(String name) {
    String text = name.strip().replaceAll("^<(.*)>$", "$1");
    if (text.matches("[A-Za-z][A-Za-z0-9+.-]*:\\S+")) {
      return byIri(NodeFactory.createURI(text));
    }
    return Stream.<Set<Node>>of(
            byKey(text),
            byPath(text),
            named(GraphWords.LABEL, text),
            named(GraphWords.OTHER_NAME, text))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(found -> single(found, text))
        .orElseThrow(() -> unknown(text));
  }

  private Node byIri(Node node) {
    if (!isKnown(node)) {
      throw new ExplainException(
          "the graph knows nothing of <"
              + node.getURI()
              + ">. IRIs are in the answers of trama query; copy one whole, or give a name");
    }
    return node;
  }

  private boolean isKnown(Node node) {
    return dataset.contains(Node.ANY, node, Node.ANY, Node.ANY)
        || dataset.contains(Node.ANY, Node.ANY, Node.ANY, node);
  }

  private Set<Node> byKey(String key) {
    if (key.contains(" ")) {
      return Set.of();
    }
    return Iter.asStream(dataset.listGraphNodes())
        .filter(graph -> graph.isURI() && graph.getURI().endsWith("/" + ENTITIES))
        .map(graph -> graph.getURI().substring(0, graph.getURI().length() - ENTITIES.length()))
        .flatMap(
            base ->
                Stream.of("entity/", "event/", "")
                    .map(kind -> NodeFactory.createURI(base + kind + key)))
        .filter(this::isKnown)
        .collect(Collectors.toSet());
  }

  private Set<Node> byPath(String path) {
    Node literal = NodeFactory.createLiteralString(path);
    return Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, GraphWords.term("path"), literal))
        .map(Quad::getSubject)
        .collect(Collectors.toSet());
  }

  private Set<Node> named(Node property, String name) {
    String slug = Slug.of(name);
    return withName(property, slug::equals);
  }

  private Set<Node> withName(Node property, Predicate<String> slugs) {
    return Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, property, Node.ANY))
        .filter(quad -> slugs.test(Slug.of(quad.getObject().getLiteralLexicalForm())))
        .map(Quad::getSubject)
        .filter(node -> words.is(Node.ANY, node, "Entity"))
        .collect(Collectors.toSet());
  }

  private Node single(Set<Node> found, String name) {
    if (found.size() > 1) {
      throw new ExplainException(
          found.size()
              + " things go by the name '"
              + name
              + "'. Give the IRI of one of them:"
              + list(found));
    }
    return found.iterator().next();
  }

  private ExplainException unknown(String name) {
    String slug = Slug.of(name);
    Set<Node> near =
        slug.isEmpty() ? Set.of() : withName(GraphWords.LABEL, other -> other.contains(slug));
    return new ExplainException(
        "nothing in the graph goes by the name '"
            + name
            + (near.isEmpty()
                ? "'. The names of entities are in the answers of trama query"
                : "'. Perhaps one of these is meant:" + list(near)));
  }

  private String list(Set<Node> nodes) {
    List<String> lines =
        nodes.stream()
            .map(node -> "\n  " + words.words(node) + " <" + node.getURI() + ">")
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .limit(MOST_SHOWN)
            .toList();
    return String.join("", lines) + (nodes.size() > MOST_SHOWN ? "\n  …" : "");
  }
}
