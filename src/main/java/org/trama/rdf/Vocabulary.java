package org.trama.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of the ontology and of the vocabularies it is aligned with. Defined in {@code
 * ontology/trama.ttl}.
 */
public final class Vocabulary {
  /** Namespace of the ontology. */
  public static final String TRAMA = "https://w3id.org/trama/ontology#";

  /** Namespace of the entries of the Spanish lexicon. */
  public static final String LEXICON = "https://w3id.org/trama/lexicon/es/";

  /** Namespace of NIF, which places text in documents. */
  public static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  // Classes
  public static final Node ENTITY_CLASS = term("Entity");
  public static final Node ACTOR_CLASS = term("Actor");
  public static final Node PERSON_CLASS = term("Person");
  public static final Node COUNTRY_CLASS = term("Country");
  public static final Node PLACE_CLASS = term("Place");
  public static final Node ORGANIZATION_CLASS = term("Organization");
  public static final Node AGREEMENT_CLASS = term("Agreement");
  public static final Node WEAPON_SYSTEM_CLASS = term("WeaponSystem");
  public static final Node THING_CLASS = term("Thing");
  public static final Node POSITION_CLASS = term("Position");
  public static final Node DOCUMENT_CLASS = term("Document");
  public static final Node EXCERPT_CLASS = term("Excerpt");
  public static final Node MENTION_CLASS = term("Mention");
  public static final Node PASSAGE_CLASS = term("Passage");
  public static final Node EVENT_CLASS = term("Event");
  public static final Node CLAIM_CLASS = term("Claim");
  public static final Node QUANTITY_CLASS = term("Quantity");
  public static final Node TIME_SPAN_CLASS = term("TimeSpan");
  public static final Node RUN_CLASS = term("Run");
  public static final Node CORRECTION_CLASS = term("Correction");

  // Properties
  public static final Node PART_OF = term("partOf");
  public static final Node HOLDER = term("holder");
  public static final Node TITLE = term("title");
  public static final Node OF = term("of");
  public static final Node PATH = term("path");
  public static final Node SHA256 = term("sha256");
  public static final Node IN_DOCUMENT = term("inDocument");
  public static final Node REFERS_TO = term("refersTo");
  public static final Node FORM = term("form");
  public static final Node PLOVER = term("plover");
  public static final Node INVOLVES = term("involves");
  public static final Node AGENT = term("agent");
  public static final Node TARGET = term("target");
  public static final Node PARTICIPANT = term("participant");
  public static final Node OBJECT = term("object");
  public static final Node PLACE = term("place");
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
  public static final Node MODALITY = term("modality");
  public static final Node EVIDENCE = term("evidence");
  public static final Node CONFIDENCE = term("confidence");
  public static final Node GROUND = term("ground");
  public static final Node RULE = term("rule");
  public static final Node PROGRAM_VERSION = term("programVersion");
  public static final Node LEXICON_VERSION = term("lexiconVersion");
  public static final Node MODEL = term("model");
  public static final Node OPTION = term("option");
  public static final Node STATUS = term("status");
  public static final Node CORROBORATION = term("corroboration");
  public static final Node DISPUTED_BY = term("disputedBy");

  public static final Node REPRINT_OF = term("reprintOf");
  public static final Node CORRECTS = term("corrects");
  public static final Node LINE = term("line");

  // Individuals
  public static final Node NAME_FORM = term("NameForm");
  public static final Node ACRONYM_FORM = term("AcronymForm");
  public static final Node DEMONYM_FORM = term("DemonymForm");
  public static final Node DESCRIPTION_FORM = term("DescriptionForm");
  public static final Node ASSERTED = term("Asserted");
  public static final Node DENIED = term("Denied");
  public static final Node ACTUAL = term("Actual");
  public static final Node PLANNED = term("Planned");
  public static final Node POSSIBLE = term("Possible");
  public static final Node STATED = term("Stated");
  public static final Node ATTRIBUTED = term("Attributed");
  public static final Node DISPUTED = term("Disputed");

  // Terms of others that Jena does not spell
  public static final Node IS_STRING = NodeFactory.createURI(NIF + "isString");
  public static final Node BEGIN_INDEX = NodeFactory.createURI(NIF + "beginIndex");
  public static final Node END_INDEX = NodeFactory.createURI(NIF + "endIndex");
  public static final Node ANCHOR_OF = NodeFactory.createURI(NIF + "anchorOf");
  public static final Node GENERATED_BY =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasGeneratedBy");
  public static final Node USED = NodeFactory.createURI("http://www.w3.org/ns/prov#used");
  public static final Node LEXICAL_ENTRY =
      NodeFactory.createURI("http://www.w3.org/ns/lemon/ontolex#LexicalEntry");
  public static final Node PROPER_INTERVAL =
      NodeFactory.createURI("http://www.w3.org/2006/time#ProperInterval");

  private Vocabulary() {}

  /** The term of the ontology with this local name, such as {@code ArmsTransfer}. */
  public static Node term(String localName) {
    return NodeFactory.createURI(TRAMA + localName);
  }
}
