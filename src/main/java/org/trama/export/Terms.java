package org.trama.export;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The words of the graph that exports ask for; defined in {@code ontology/trama.ttl}. */
final class Terms {
  private static final String TRAMA = "https://w3id.org/trama/ontology#";
  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  static final Node TYPE = RDF.type.asNode();
  static final Node LABEL = RDFS.label.asNode();
  static final Node SUBCLASS = RDFS.subClassOf.asNode();
  static final Node OTHER_NAME = SKOS.altLabel.asNode();
  static final Node SAME_AS = OWL.sameAs.asNode();
  static final Node DOCUMENT_TITLE = DCTerms.title.asNode();
  static final Node ISSUED = DCTerms.issued.asNode();
  static final Node LANGUAGE = DCTerms.language.asNode();
  static final Node FORMAT = DCTerms.format.asNode();
  static final Node PUBLISHER = DCTerms.publisher.asNode();
  static final Node ORIGIN = DCTerms.source.asNode();
  static final Node TEXT_OF_DOCUMENT = NodeFactory.createURI(NIF + "isString");
  static final Node QUOTE = NodeFactory.createURI(NIF + "anchorOf");

  static final Node ENTITY = term("Entity");
  static final Node COUNTRY = term("Country");
  static final Node PERSON = term("Person");
  static final Node THING = term("Thing");
  static final Node DOCUMENT = term("Document");
  static final Node EVENT = term("Event");
  static final Node CLAIM = term("Claim");
  static final Node MENTION = term("Mention");
  static final Node POSITION = term("Position");

  static final Node PART_OF = term("partOf");
  static final Node HOLDER = term("holder");
  static final Node TITLE = term("title");
  static final Node OF = term("of");
  static final Node PATH = term("path");
  static final Node SHA256 = term("sha256");
  static final Node TEXT_WITHHELD = term("textWithheld");
  static final Node REFERS_TO = term("refersTo");
  static final Node PLOVER = term("plover");
  static final Node QUANTITY = term("quantity");
  static final Node MIN = term("min");
  static final Node MAX = term("max");
  static final Node UNIT = term("unit");
  static final Node TEXT = term("text");
  static final Node TIME = term("time");
  static final Node START = term("start");
  static final Node END = term("end");
  static final Node ABOUT = term("about");
  static final Node SOURCE = term("source");
  static final Node POLARITY = term("polarity");
  static final Node DENIED = term("Denied");
  static final Node MODALITY = term("modality");
  static final Node EVIDENCE = term("evidence");
  static final Node CONFIDENCE = term("confidence");
  static final Node RULE = term("rule");
  static final Node STATUS = term("status");
  static final Node CORROBORATION = term("corroboration");
  static final Node GENERATED_BY =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasGeneratedBy");
  static final Node GENERATED_AT =
      NodeFactory.createURI("http://www.w3.org/ns/prov#generatedAtTime");
  static final Node DISPUTED_BY = term("disputedBy");

  private Terms() {}

  /** The term of the ontology with this local name. */
  static Node term(String localName) {
    return NodeFactory.createURI(TRAMA + localName);
  }

  /** What stands after the last {@code #} or {@code /} of an IRI. */
  static String localName(Node node) {
    String iri = node.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
