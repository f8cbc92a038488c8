package org.trama.export.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The words of the graph that exports ask for; defined in {@code ontology/trama.ttl}. */
public final class Terms {
  private static final String TRAMA = "https://w3id.org/trama/ontology#";
  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  public static final Node TYPE = RDF.type.asNode();
  public static final Node LABEL = RDFS.label.asNode();
  public static final Node SUBCLASS = RDFS.subClassOf.asNode();
  public static final Node OTHER_NAME = SKOS.altLabel.asNode();
  public static final Node SAME_AS = OWL.sameAs.asNode();
  public static final Node DOCUMENT_TITLE = DCTerms.title.asNode();
  public static final Node ISSUED = DCTerms.issued.asNode();
  public static final Node LANGUAGE = DCTerms.language.asNode();
  public static final Node FORMAT = DCTerms.format.asNode();
  public static final Node PUBLISHER = DCTerms.publisher.asNode();
  public static final Node ORIGIN = DCTerms.source.asNode();
  public static final Node TEXT_OF_DOCUMENT = NodeFactory.createURI(NIF + "isString");
  public static final Node QUOTE = NodeFactory.createURI(NIF + "anchorOf");

  public static final Node ENTITY = term("Entity");
  public static final Node COUNTRY = term("Country");
  static final Node PERSON = term("Person");
  public static final Node THING = term("Thing");
  public static final Node DOCUMENT = term("Document");
  public static final Node EVENT = term("Event");
  public static final Node CLAIM = term("Claim");
  public static final Node MENTION = term("Mention");
  public static final Node POSITION = term("Position");

  public static final Node PART_OF = term("partOf");
  public static final Node HOLDER = term("holder");
  public static final Node TITLE = term("title");
  public static final Node OF = term("of");
  public static final Node PATH = term("path");
  public static final Node SHA256 = term("sha256");
  public static final Node TEXT_WITHHELD = term("textWithheld");
  public static final Node REFERS_TO = term("refersTo");
  public static final Node PLOVER = term("plover");
  public static final Node QUANTITY = term("quantity");
  public static final Node MIN = term("min");
  public static final Node MAX = term("max");
  public static final Node UNIT = term("unit");
  public static final Node TEXT = term("text");
  public static final Node TIME = term("time");
  public static final Node START = term("start");
  public static final Node END = term("end");
  public static final Node ABOUT = term("about");
  public static final Node SOURCE = term("source");
  public static final Node POLARITY = term("polarity");
  static final Node DENIED = term("Denied");
  public static final Node MODALITY = term("modality");
  public static final Node EVIDENCE = term("evidence");
  public static final Node CONFIDENCE = term("confidence");
  public static final Node RULE = term("rule");
  public static final Node STATUS = term("status");
  public static final Node CORROBORATION = term("corroboration");
  public static final Node GENERATED_BY =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasGeneratedBy");
  public static final Node GENERATED_AT =
      NodeFactory.createURI("http://www.w3.org/ns/prov#generatedAtTime");
  public static final Node DISPUTED_BY = term("disputedBy");

  private Terms() {}

  /** The term of the ontology with this local name. */
  public static Node term(String localName) {
    return NodeFactory.createURI(TRAMA + localName);
  }

  /** What stands after the last {@code #} or {@code /} of an IRI. */
  public static String localName(Node node) {
    String iri = node.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
