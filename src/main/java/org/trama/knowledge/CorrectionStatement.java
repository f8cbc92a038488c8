package org.trama.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.trama.model.Correction;
import org.trama.model.Correction.Change;
import org.trama.model.EntityKind;
import org.trama.model.Reference;
import org.trama.model.Reference.Elsewhere;
import org.trama.model.Reference.OfClaim;
import org.trama.model.Reference.OfEntity;
import org.trama.model.Reference.OfEvent;
import org.trama.model.Reference.OfMention;

/** Understands one statement of a file of corrections. */
final class CorrectionStatement {
  private static final String TRAMA = TurtleFile.TRAMA;
  private static final Map<String, String> PREFIXES =
      Map.of(OWL.NS, "owl:", SKOS.uri, "skos:", RDF.uri, "rdf:", TRAMA, "trama:");

  private final String file;
  private final String base;
  private final Function<String, Reference> names;
  private final Predicate<String> isEventClass;

  CorrectionStatement(
      String file, String base, Function<String, Reference> names, Predicate<String> isEventClass) {
    this.file = file;
    this.base = base;
    this.names = names;
    this.isEventClass = isEventClass;
  }

  /** The correction that it is; nothing where it is a note for people. */
  Optional<Correction> read(LinedTurtle.Statement statement) {
    Triple triple = statement.triple();
    String property = triple.getPredicate().getURI();
    if (property.equals(RDFS.comment.getURI()) || property.startsWith(DCTerms.getURI())) {
      return Optional.empty();
    }
    int line = statement.line();
    Triple turned = turned(triple);
    Reference subject = reference(turned.getSubject(), line);
    if (subject instanceof Elsewhere other) {
      throw fault(line, "<" + other.iri() + "> names nothing that can be corrected; " + kinds());
    }
    Change change = change(property, subject, turned.getObject(), line);
    return Optional.of(new Correction(subject, change, line, text(triple), iris(turned)));
  }

  /** What is the same or different is so both ways: the node of this graph comes first. */
  private Triple turned(Triple triple) {
    boolean both =
        triple.getPredicate().equals(OWL.sameAs.asNode())
            || triple.getPredicate().equals(OWL.differentFrom.asNode());
    boolean turn = both && isElsewhere(triple.getSubject()) && !isElsewhere(triple.getObject());
    return turn
        ? Triple.create(triple.getObject(), triple.getPredicate(), triple.getSubject())
        : triple;
  }

  private boolean isElsewhere(Node node) {
    return !node.isURI() || names.apply(node.getURI()) instanceof Elsewhere;
  }

  private Reference reference(Node node, int line) {
    if (!node.isURI()) {
      throw fault(line, "a node without an IRI cannot be corrected; copy the IRI from an answer");
    }
    return names.apply(node.getURI());
  }

  private Change change(String property, Reference subject, Node object, int line) {
    if (property.equals(OWL.sameAs.getURI())) {
      return new Change.Same(other(subject, object, line));
    }
    if (property.equals(OWL.differentFrom.getURI())) {
      return new Change.Different(other(subject, object, line));
    }
    if (property.equals(SKOS.prefLabel.getURI())) {
      return new Change.Label(label(subject, object, line));
    }
    if (property.equals(RDF.type.getURI())) {
      return new Change.Type(type(subject, object, line));
    }
    if (property.equals(TRAMA + "rejected")) {
      return rejected(subject, object, line);
    }
    throw fault(
        line,
        "<"
            + property
            + "> is not understood; write owl:sameAs, owl:differentFrom, skos:prefLabel, rdf:type"
            + " or trama:rejected, and rdfs:comment for a note");
  }

  private Reference other(Reference subject, Node object, int line) {
    Reference other = reference(object, line);
    boolean entities = isEntity(subject) && isEntity(other);
    boolean events = isEvent(subject) && isEvent(other);
    boolean outside =
        subject instanceof OfEntity && other instanceof Elsewhere it && !it.iri().startsWith(base);
    if (!entities && !events && !outside) {
      throw fault(
          line, "only an entity and an entity, or an event and an event, compare; " + kinds());
    }
    return other;
  }

  private static boolean isEntity(Reference reference) {
    return reference instanceof OfEntity || reference instanceof OfMention;
  }

  private static boolean isEvent(Reference reference) {
    return reference instanceof OfEvent || reference instanceof OfClaim;
  }

  private String label(Reference subject, Node object, int line) {
    if (!(subject instanceof OfEntity)) {
      throw fault(line, "only an entity has a skos:prefLabel; write it on the entity's IRI");
    }
    if (!object.isLiteral() || object.getLiteralLexicalForm().isBlank()) {
      throw fault(line, "a skos:prefLabel is a text such as \"Corea del Norte\"@es");
    }
    return object.getLiteralLexicalForm();
  }

  private String type(Reference subject, Node object, int line) {
    String name =
        object.isURI() && object.getURI().startsWith(TRAMA)
            ? object.getURI().substring(TRAMA.length())
            : "";
    boolean kind = Stream.of(EntityKind.values()).anyMatch(each -> each.localName().equals(name));
    boolean fits =
        subject instanceof OfEntity && kind
            || subject instanceof OfEvent && !kind && isEventClass.test(name);
    if (!fits) {
      throw fault(
          line,
          words(object)
              + " is no class for it; an entity is a trama:Person, Country, Place, Organization,"
              + " Agreement or WeaponSystem, an event of a class that trama.ttl declares");
    }
    return name;
  }

  private Change rejected(Reference subject, Node object, int line) {
    if (!(subject instanceof OfClaim)) {
      throw fault(line, "only a claim can be rejected; write trama:rejected on the claim's IRI");
    }
    if (!object.isLiteral() || !object.getLiteralLexicalForm().equals("true")) {
      throw fault(line, "write trama:rejected true, or take the line out to accept the claim");
    }
    return new Change.Rejected();
  }

  private String kinds() {
    return "name entities, events, mentions and claims by IRIs that start with " + base;
  }

  private KnowledgeException fault(int line, String what) {
    return new KnowledgeException(file + ", line " + line + ": " + what);
  }

  private List<String> iris(Triple triple) {
    List<String> iris = new ArrayList<>();
    for (Node node : List.of(triple.getSubject(), triple.getObject())) {
      if (node.isURI() && !isElsewhere(node)) {
        iris.add(node.getURI());
      }
    }
    return iris;
  }

  private String text(Triple triple) {
    return words(triple.getSubject())
        + " "
        + words(triple.getPredicate())
        + " "
        + words(triple.getObject());
  }

  private String words(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm().equals("true")
          ? "true"
          : "\"" + node.getLiteralLexicalForm() + "\"";
    }
    if (node.isBlank()) {
      return "[]";
    }
    String iri = node.getURI();
    if (iri.startsWith(base)) {
      return "<" + iri.substring(base.length()) + ">";
    }
    return PREFIXES.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getKey()))
        .map(prefix -> prefix.getValue() + iri.substring(prefix.getKey().length()))
        .findFirst()
        .orElse("<" + iri + ">");
  }
}
