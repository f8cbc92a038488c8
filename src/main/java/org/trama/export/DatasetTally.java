package org.trama.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/**
 * Counts the statements of a dataset while they pass, each once though several graphs may hold it.
 * What a document says of its own parts stands in no other graph; only the rest is remembered until
 * the end, on disk where it is much.
 */
final class DatasetTally implements AutoCloseable {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final String RUN = Terms.term("Run").getURI();

  private final Map<String, Long> classes = new HashMap<>();
  private final Map<String, Long> properties = new HashMap<>();
  private final Set<String> runs = new TreeSet<>();
  private final LineSort shared = new LineSort();
  private long statements;
  private long links;

  /** A statement that a graph holds, with its line. */
  void add(Node graph, Triple triple, String line) {
    if (isPart(triple.getSubject(), graph)) {
      add(triple);
    } else {
      shared.add(line);
    }
  }

  /** Whether a node is a document, or part of it, that a graph is named after. */
  static boolean isPart(Node node, Node graph) {
    if (!node.isURI() || !graph.isURI() || !node.getURI().startsWith(graph.getURI())) {
      return false;
    }
    int length = graph.getURI().length();
    return node.getURI().length() == length || node.getURI().charAt(length) == '#';
  }

  /** A statement that comes but once. */
  void add(Triple triple) {
    Node object = triple.getObject();
    count(
        triple.getSubject().toString(),
        triple.getPredicate().getURI(),
        object.isURI() ? object.getURI() : "");
  }

  /** The line of a statement that comes but once. */
  void add(String line) {
    int predicate = line.indexOf(' ') + 1;
    int object = line.indexOf(' ', predicate) + 1;
    count(
        inner(line, 0, predicate),
        inner(line, predicate, object),
        line.charAt(object) == '<' ? inner(line, object, line.length()) : "");
  }

  /** Ends the count: only now are the numbers those of all statements. */
  DatasetTally done() {
    shared.sorted().forEachRemaining(this::add);
    return this;
  }

  /** The IRI between angle brackets, with a space behind them. */
  private static String inner(String line, int begin, int end) {
    return line.substring(begin + 1, end - 2);
  }

  private void count(String subject, String predicate, String object) {
    statements++;
    properties.merge(predicate, 1L, Long::sum);
    if (predicate.equals(RDF.type.getURI())) {
      classes.merge(object, 1L, Long::sum);
      if (object.equals(RUN)) {
        runs.add(subject);
      }
    } else if (predicate.equals(OWL.sameAs.getURI()) && object.startsWith(WIKIDATA)) {
      links++;
    }
  }

  long statements() {
    return statements;
  }

  /** How many nodes are said to be of each class, by its IRI, sorted. */
  Map<String, Long> classes() {
    return new TreeMap<>(classes);
  }

  /** How many statements each property makes, by its IRI, sorted. */
  Map<String, Long> properties() {
    return new TreeMap<>(properties);
  }

  /** The runs of the program that made it, sorted. */
  Set<String> runs() {
    return runs;
  }

  /** How many things are said to be the same as one in Wikidata. */
  long links() {
    return links;
  }

  @Override
  public void close() {
    shared.close();
  }
}
