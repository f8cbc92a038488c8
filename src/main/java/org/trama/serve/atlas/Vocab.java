package org.trama.serve.atlas;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Names of what is read from a graph: terms of the ontology, and of those that it builds on. */
public final class Vocab {
  /** What the terms of the ontology begin with. */
  public static final String TRAMA = "https://w3id.org/trama/ontology#";

  public static final Node ABOUT = term("about");
  public static final Node PATH = term("path");
  public static final Node TEXT = term("text");
  public static final Node TITLE = term("title");
  public static final Node EVENT = term("Event");
  public static final Node POLARITY = term("polarity");
  public static final Node ANCHOR = nif("anchorOf");
  public static final Node TYPE =
      NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  static final Node LABEL = NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label");
  static final Node SUB_CLASS =
      NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#subClassOf");
  static final Node ALT_LABEL =
      NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#altLabel");
  static final Node DOCUMENT_TITLE = NodeFactory.createURI("http://purl.org/dc/terms/title");
  static final Node ISSUED = NodeFactory.createURI("http://purl.org/dc/terms/issued");
  static final Node PUBLISHER = NodeFactory.createURI("http://purl.org/dc/terms/publisher");

  private Vocab() {}

  /** The term of the ontology with this local name. */
  public static Node term(String localName) {
    return NodeFactory.createURI(TRAMA + localName);
  }

  /** A term of NIF, which places text in documents. */
  public static Node nif(String localName) {
    return NodeFactory.createURI(
        "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#" + localName);
  }

  static String localName(Node node) {
    String iri = node.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
