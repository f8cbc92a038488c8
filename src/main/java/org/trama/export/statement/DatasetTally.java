package org.trama.export.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.trama.export.graph.Terms;
import org.trama.export.output.LineSort;

/**
 * Counts the statements of a dataset while they pass, each once though several graphs may hold it.
 * What a document says of its own parts stands in no other graph; only the rest is remembered until
 * the end, on disk where it is much.
 */
final class DatasetTally implements AutoCloseable {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final String RUN = Terms.term("Run").getURI();
  private static final String TYPE = "<" + RDF.type.getURI() + "> ";
  private static final String SAME_AS = "<" + OWL.sameAs.getURI() + "> <" + WIKIDATA;

  private final Map<String, Count> classes = new HashMap<>();
  private final Map<String, Count> properties = new HashMap<>();
  private final Set<String> runs = new TreeSet<>();
  private final LineSort shared = new LineSort();
  private String lastProperty = "";
  private Count last = new Count();
  private long statements;
  private long links;

  private static final class Count {
    private long number;
  }

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
    statements++;
    one(properties, triple.getPredicate().getURI());
    Node object = triple.getObject();
    if (triple.predicateMatches(Terms.TYPE)) {
      type(triple.getSubject().toString(), object.toString());
    } else if (triple.predicateMatches(Terms.SAME_AS) && object.toString().startsWith(WIKIDATA)) {
      links++;
    }
  }

  /** The line of a statement that comes but once. */
  void add(String line) {
    statements++;
    int property = line.indexOf(' ') + 1;
    if (lastProperty.isEmpty() || !line.startsWith(lastProperty, property)) {
      lastProperty = line.substring(property, line.indexOf(' ', property) + 1);
      last = properties.computeIfAbsent(inner(lastProperty), iri -> new Count());
    }
    last.number++;
    if (lastProperty.equals(TYPE)) {
      type(inner(line.substring(0, property)), inner(line.substring(property + TYPE.length())));
    } else if (line.startsWith(SAME_AS, property)) {
      links++;
    }
  }

  /** The IRI between angle brackets, with a space behind them. */
  private static String inner(String term) {
    return term.substring(1, term.length() - 2);
  }

  private void type(String node, String type) {
    one(classes, type);
    if (type.equals(RUN)) {
      runs.add(node);
    }
  }

  private static void one(Map<String, Count> counts, String key) {
    counts.computeIfAbsent(key, any -> new Count()).number++;
  }

  /** Ends the count: only now are the numbers those of all statements. */
  DatasetTally done() {
    shared.sorted().forEachRemaining(this::add);
    return this;
  }

  long statements() {
    return statements;
  }

  /** How many nodes are said to be of each class, by its IRI, sorted. */
  Map<String, Long> classes() {
    return sorted(classes);
  }

  /** How many statements each property makes, by its IRI, sorted. */
  Map<String, Long> properties() {
    return sorted(properties);
  }

  private static Map<String, Long> sorted(Map<String, Count> counts) {
    Map<String, Long> sorted = new TreeMap<>();
    counts.forEach((key, count) -> sorted.put(key, count.number));
    return sorted;
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
