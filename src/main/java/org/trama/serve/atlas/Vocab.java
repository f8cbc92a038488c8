package org.trama.serve.atlas;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Names of what is read from a graph. */
final class Vocab {
  static final String TRAMA = "https://w3id.org/trama/ontology#";
  static final Node TYPE = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  static final Node LABEL = NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label");
  static final Node SUB_CLASS =
      NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#subClassOf");
  static final Node ALT_LABEL =
      NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#altLabel");
  static final Node DOCUMENT_TITLE = NodeFactory.createURI("http://purl.org/dc/terms/title");
  static final Node ISSUED = NodeFactory.createURI("http://purl.org/dc/terms/issued");
  static final Node PUBLISHER = NodeFactory.createURI("http://purl.org/dc/terms/publisher");

  private Vocab() {}

  static Node term(String localName) {
    return NodeFactory.createURI(TRAMA + localName);
  }

  static String localName(Node node) {
    String iri = node.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
