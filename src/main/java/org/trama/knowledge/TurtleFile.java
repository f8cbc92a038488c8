package org.trama.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.vocabulary.RDF;

/** One file of the ontology as a graph, with errors that name it. */
final class TurtleFile {
  static final String TRAMA = "https://w3id.org/trama/ontology#";

  private final String name;
  private final Model model = ModelFactory.createDefaultModel();

  TurtleFile(OntologyFiles files, String name) {
    this.name = name;
    try {
      RDFParser.fromString(files.text(name), Lang.TURTLE).parse(model);
    } catch (RiotException e) {
      throw new KnowledgeException(name + " is not Turtle: " + e.getMessage(), e);
    }
  }

  static Property term(String localName) {
    return ResourceFactory.createProperty(TRAMA + localName);
  }

  /** Everything of this class, by IRI. */
  List<Resource> instances(Resource type) {
    return model.listSubjectsWithProperty(RDF.type, type).toList().stream()
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .toList();
  }

  /** Every resource that has this property, by IRI. */
  List<Resource> subjects(Property property) {
    return model.listSubjectsWithProperty(property).toList().stream()
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .toList();
  }

  Stream<RDFNode> values(Resource subject, Property property) {
    return model.listObjectsOfProperty(subject, property).toList().stream();
  }

  /** Plain strings, sorted. */
  List<String> texts(Resource subject, Property property) {
    return values(subject, property).map(node -> node.asLiteral().getLexicalForm()).sorted().toList();
  }

  /** Local names of the resources, after the last {@code #} or {@code /}, sorted. */
  List<String> localNames(Resource subject, Property property) {
    return values(subject, property).map(node -> localName(node.asResource())).sorted().toList();
  }

  Optional<String> localNameOf(Resource subject, Property property) {
    return localNames(subject, property).stream().findFirst();
  }

  boolean isTrue(Resource subject, Property property) {
    return values(subject, property).anyMatch(node -> node.isLiteral() && node.asLiteral().getBoolean());
  }

  static String localName(Resource resource) {
    String iri = resource.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  KnowledgeException fault(Resource subject, String what) {
    return new KnowledgeException(name + ": " + (subject.isURIResource() ? localName(subject) : "a node") + " " + what);
  }
}
