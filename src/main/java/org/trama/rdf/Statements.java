package org.trama.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** A graph in the making. */
final class Statements {
  private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();

  void add(Triple triple) {
    graph.add(triple);
  }

  void add(Node subject, Node property, Node object) {
    graph.add(subject, property, object);
  }

  void type(Node subject, Node type) {
    graph.add(subject, RDF.type.asNode(), type);
  }

  /** The node with this IRI. */
  static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  Graph graph() {
    return graph;
  }
}
