package org.trama.rdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.trama.knowledge.OntologyFiles;
import org.trama.model.TramaException;

/**
 * The ontology as a graph, and the classes of events it declares. Immutable; the same file gives
 * the same graph.
 */
public final class Ontology {
  private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();

  private Ontology() {}

  /**
   * Reads the vocabulary among {@code files}; throws {@link TramaException} where it is not Turtle.
   */
  public static Ontology read(OntologyFiles files) {
    return parse(files.text(OntologyFiles.ONTOLOGY));
  }

  static Ontology parse(String turtle) {
    Ontology ontology = new Ontology();
    try {
      RDFParser.fromString(turtle, Lang.TURTLE)
          .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
          .parse(ontology.new Naming());
    } catch (RiotException e) {
      throw new TramaException(
          OntologyFiles.ONTOLOGY + " is not Turtle: " + e.getMessage() + "; correct the file", e);
    }
    return ontology;
  }

  /**
   * All statements of the ontology, for reading only. Nodes that the file left blank have names.
   */
  Graph graph() {
    return graph;
  }

  /** The IRI of its version; none where the file gives none. */
  List<Node> versions() {
    return graph
        .find(Node.ANY, OWL2.versionIRI.asNode(), Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isURI)
        .toList();
  }

  /**
   * The PLOVER category of an event class, its own or that of the nearest superclass that has one;
   * throws {@link TramaException} where the ontology declares no such class of events, or no
   * category for it.
   *
   * @param eventClass local name, such as {@code ArmsTransfer}
   */
  public String plover(String eventClass) {
    Set<Node> classes = superclasses(Vocabulary.term(eventClass));
    if (!classes.contains(Vocabulary.EVENT_CLASS)) {
      throw new TramaException(
          OntologyFiles.ONTOLOGY
              + " declares no event class trama:"
              + eventClass
              + "; add it there as a subclass of trama:Event, or correct the name in the lexicon");
    }
    return classes.stream()
        .flatMap(node -> category(node).stream())
        .findFirst()
        .orElseThrow(
            () ->
                new TramaException(
                    OntologyFiles.ONTOLOGY
                        + " gives trama:"
                        + eventClass
                        + " no trama:plover; add the PLOVER category to the class"));
  }

  /** Whether it declares a class of events of this local name, below {@code trama:Event}. */
  public boolean isEventClass(String localName) {
    return !localName.equals("Event")
        && superclasses(Vocabulary.term(localName)).contains(Vocabulary.EVENT_CLASS);
  }

  private Optional<String> category(Node eventClass) {
    return graph
        .find(eventClass, Vocabulary.PLOVER, Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .toList()
        .stream()
        .min(String::compareTo);
  }

  /** The class itself and all above it, nearest first. */
  private Set<Node> superclasses(Node start) {
    Set<Node> found = new LinkedHashSet<>();
    Deque<Node> next = new ArrayDeque<>();
    next.add(start);
    while (!next.isEmpty()) {
      Node current = next.remove();
      if (found.add(current)) {
        graph
            .find(current, RDFS.subClassOf.asNode(), Node.ANY)
            .mapWith(Triple::getObject)
            .toList()
            .stream()
            .filter(Node::isURI)
            .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
            .forEach(next::add);
      }
    }
    return found;
  }

  /** Gives blank nodes names by the order in which the file brings them up. */
  private final class Naming extends StreamRDFBase {
    private final Map<Node, Node> names = new HashMap<>();

    @Override
    public void triple(Triple triple) {
      graph.add(
          Triple.create(
              name(triple.getSubject()), triple.getPredicate(), name(triple.getObject())));
    }

    private Node name(Node node) {
      if (!node.isBlank()) {
        return node;
      }
      Node known = names.get(node);
      if (known == null) {
        known = Iris.unnamed(names.size() + 1);
        names.put(node, known);
      }
      return known;
    }
  }
}
