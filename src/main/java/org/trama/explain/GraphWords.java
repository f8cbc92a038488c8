package org.trama.explain;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeCmp;

/** Reads single values out of a dataset, and puts nodes into words. */
final class GraphWords {
  private static final String TRAMA = "https://w3id.org/trama/ontology#";
  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  static final Node TYPE = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  static final Node LABEL = NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label");
  static final Node OTHER_NAME =
      NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#altLabel");
  static final Node DOCUMENT_TITLE = NodeFactory.createURI("http://purl.org/dc/terms/title");
  static final Node QUOTE = NodeFactory.createURI(NIF + "anchorOf");

  private final DatasetGraph dataset;

  GraphWords(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  static Node term(String localName) {
    return NodeFactory.createURI(TRAMA + localName);
  }

  static String localName(Node node) {
    String iri = node.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  /** Values of a property in one graph, or in any where the graph is {@code Node.ANY}, sorted. */
  List<Node> values(Node graph, Node subject, Node property) {
    return Iter.asStream(dataset.find(graph, subject, property, Node.ANY))
        .map(quad -> quad.getObject())
        .distinct()
        .sorted(NodeCmp::compareRDFTerms)
        .toList();
  }

  Optional<Node> value(Node graph, Node subject, Node property) {
    return values(graph, subject, property).stream().findFirst();
  }

  boolean is(Node graph, Node node, String className) {
    return dataset.contains(graph, node, TYPE, term(className));
  }

  /** The node in words: a quotation, a name, a literal, or else its IRI. */
  String words(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    Optional<String> quote =
        value(Node.ANY, node, QUOTE).map(text -> "«" + text.getLiteralLexicalForm() + "»");
    return quote
        .or(() -> value(Node.ANY, node, LABEL).map(Node::getLiteralLexicalForm))
        .or(() -> value(Node.ANY, node, term("text")).map(Node::getLiteralLexicalForm))
        .or(() -> value(Node.ANY, node, term("path")).map(Node::getLiteralLexicalForm))
        .or(() -> event(node))
        .or(() -> term(node))
        .orElseGet(() -> "<" + node.getURI() + ">");
  }

  /** Kind, words and IRI: {@code Meeting: Lavrov, Choe Son-hui <https://…>}. */
  String named(Node node) {
    String words = words(node);
    String iri = "<" + node.getURI() + ">";
    return kind(node) + (words.equals(iri) ? " " : ": " + words + " ") + iri;
  }

  /** {@code Corea del Norte → Rusia (municiones)}, for an event of which that much is known. */
  private Optional<String> event(Node node) {
    if (!is(Node.ANY, node, "Event")) {
      return Optional.empty();
    }
    String doers =
        Stream.of("agent", "participant")
            .flatMap(role -> fillers(node, role))
            .collect(joining(", "));
    String targets = fillers(node, "target").collect(joining(", "));
    String objects = fillers(node, "object").collect(joining(", "));
    String text =
        doers
            + (targets.isEmpty() ? "" : " → " + targets)
            + (objects.isEmpty() ? "" : " (" + objects + ")");
    return Optional.of(text.strip()).filter(words -> !words.isEmpty());
  }

  private Stream<String> fillers(Node event, String role) {
    return values(Node.ANY, event, term(role)).stream().map(this::words);
  }

  private static Optional<String> term(Node node) {
    return node.getURI().startsWith(TRAMA) ? Optional.of(localName(node)) : Optional.empty();
  }

  /**
   * The most specific kind that the graph gives a node: an event is an {@code ArmsTransfer} rather
   * than an event.
   */
  String kind(Node node) {
    return values(Node.ANY, node, TYPE).stream()
        .map(GraphWords::localName)
        .filter(
            name ->
                !name.equals("Event") && !name.equals("Entity") && !name.equals("ProperInterval"))
        .findFirst()
        .orElse("node");
  }
}
