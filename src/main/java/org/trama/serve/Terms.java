package org.trama.serve;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the ontology that pages need to put a graph into words. */
final class Terms {
  static final String TRAMA = "https://w3id.org/trama/ontology#";
  static final Node ABOUT = of("about");
  static final Node PATH = of("path");
  static final Node TEXT = of("text");
  static final Node TITLE = of("title");
  static final Node EVENT = of("Event");
  static final Node POLARITY = of("polarity");
  static final Node ANCHOR = nif("anchorOf");

  private Terms() {}

  static Node of(String localName) {
    return NodeFactory.createURI(TRAMA + localName);
  }

  /** A term of NIF, which places text in documents. */
  static Node nif(String localName) {
    return NodeFactory.createURI(
        "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#" + localName);
  }
}
