package org.trama.serve.atlas;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

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
  public static final Node TYPE = RDF.type.asNode();
  static final Node LABEL = RDFS.label.asNode();
  static final Node SUB_CLASS = RDFS.subClassOf.asNode();
  static final Node ALT_LABEL = SKOS.altLabel.asNode();
  static final Node DOCUMENT_TITLE = DCTerms.title.asNode();
  static final Node ISSUED = DCTerms.issued.asNode();
  static final Node PUBLISHER = DCTerms.publisher.asNode();

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
