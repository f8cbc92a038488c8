package org.trama.export.graph;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Reads single values out of a dataset, each list sorted and without repetition. {@code Node.ANY}
 * for a graph is any named graph.
 */
public final class Facts {
  private final DatasetGraph dataset;

  /** Facts of the named graphs, within a transaction where the dataset has them. */
  public Facts(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** All objects of a property. */
  public List<Node> values(Node graph, Node subject, Node property) {
    return Iter.asStream(dataset.findNG(graph, subject, property, Node.ANY))
        .map(Quad::getObject)
        .distinct()
        .sorted(NodeCmp::compareRDFTerms)
        .toList();
  }

  /** The first object of a property. */
  public Optional<Node> value(Node graph, Node subject, Node property) {
    return values(graph, subject, property).stream().findFirst();
  }

  /** The first object of a property, as {@link #lexical} writes it. */
  public Optional<String> text(Node graph, Node subject, Node property) {
    return value(graph, subject, property).map(Facts::lexical);
  }

  /** A number without zeros that say nothing: stores keep numbers, not their spelling. */
  public Optional<String> number(Node graph, Node subject, Node property) {
    return text(graph, subject, property)
        .map(BigDecimal::new)
        .map(number -> number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros())
        .map(BigDecimal::toPlainString);
  }

  /** All nodes that have this object of a property. */
  public List<Node> subjects(Node graph, Node property, Node object) {
    return Iter.asStream(dataset.findNG(graph, Node.ANY, property, object))
        .map(Quad::getSubject)
        .distinct()
        .sorted(NodeCmp::compareRDFTerms)
        .toList();
  }

  /** The graphs that say so. */
  public List<Node> graphs(Node subject, Node property, Node object) {
    return Iter.asStream(dataset.findNG(Node.ANY, subject, property, object))
        .map(Quad::getGraph)
        .distinct()
        .sorted(NodeCmp::compareRDFTerms)
        .toList();
  }

  /** Whether a graph holds the statement. */
  public boolean says(Node graph, Node subject, Node property, Node object) {
    return dataset.findNG(graph, subject, property, object).hasNext();
  }

  /** Whether a graph says that a node is of a class, subclasses not counted. */
  public boolean is(Node graph, Node node, Node type) {
    return says(graph, node, Terms.TYPE, type);
  }

  /** The text of a literal without its type; the name of another node. */
  public static String lexical(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
