package org.trama.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

  /** The nodes among which no text may be. */
  Stream<Resource> nodes(Resource subject, Property property) {
    return values(subject, property)
        .map(
            node -> {
              if (node.isLiteral()) {
                throw fault(
                    subject,
                    "has the text \""
                        + node.asLiteral().getLexicalForm()
                        + "\" for "
                        + of(property)
                        + "; write a name or a node in brackets");
              }
              return node.asResource();
            });
  }

  /** The nodes all of which must have a name. */
  Stream<Resource> named(Resource subject, Property property) {
    return nodes(subject, property)
        .map(
            node -> {
              if (!node.isURIResource()) {
                throw fault(
                    subject,
                    "has for "
                        + of(property)
                        + " a node without a name; write it apart, under a name");
              }
              return node;
            });
  }

  /** Plain strings, sorted. */
  List<String> texts(Resource subject, Property property) {
    return values(subject, property)
        .map(
            node -> {
              if (!node.isLiteral()) {
                throw fault(
                    subject,
                    "has " + node + " for " + of(property) + "; write a text in quotation marks");
              }
              return node.asLiteral().getLexicalForm();
            })
        .sorted()
        .toList();
  }

  /** Local names of the resources, after the last {@code #} or {@code /}, sorted. */
  List<String> localNames(Resource subject, Property property) {
    return named(subject, property).map(TurtleFile::localName).sorted().toList();
  }

  Optional<String> localNameOf(Resource subject, Property property) {
    return localNames(subject, property).stream().findFirst();
  }

  boolean isTrue(Resource subject, Property property) {
    return values(subject, property)
        .anyMatch(node -> node.isLiteral() && node.asLiteral().getLexicalForm().equals("true"));
  }

  static String localName(Resource resource) {
    String iri = resource.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private static String of(Property property) {
    return property.getURI().startsWith(TRAMA)
        ? "trama:" + property.getLocalName()
        : property.getLocalName();
  }

  /** What to throw for {@code subject}, an entry with a name of its own or a node of one. */
  KnowledgeException fault(Resource subject, String what) {
    return new KnowledgeException(name + ": " + owner(subject) + " " + what);
  }

  /** The named node in whose brackets {@code node} stands. */
  private String owner(Resource node) {
    if (node.isURIResource()) {
      return localName(node);
    }
    return model.listSubjectsWithProperty(null, node).toList().stream()
        .map(this::owner)
        .min(String::compareTo)
        .orElse("a node without a name");
  }

  /**
   * What {@code parse} makes of a local name; it throws {@link IllegalArgumentException} for one
   * that is no {@code kind}.
   */
  <T> List<T> parsed(Resource subject, Property property, Function<String, T> parse, String kind) {
    return localNames(subject, property).stream()
        .map(
            value -> {
              try {
                return parse.apply(value);
              } catch (IllegalArgumentException e) {
                throw fault(subject, "has " + of(property) + " " + value + ", which is no " + kind);
              }
            })
        .toList();
  }
}
