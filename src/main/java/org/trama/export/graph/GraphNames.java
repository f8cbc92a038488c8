package org.trama.export.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Which graphs of a dataset are what. The graph of a document is named after the document; the
 * others end in what they are, under any base.
 */
public final class GraphNames {
  private static final String ENTITIES = "graph/entities";
  private static final String DERIVED = "graph/derived";

  private final List<Node> all;
  private final List<Node> documents;

  /** The graphs that a dataset has now. */
  public GraphNames(DatasetGraph dataset) {
    all = Iter.asStream(dataset.listGraphNodes()).sorted(NodeCmp::compareRDFTerms).toList();
    Set<Node> described =
        Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, Terms.TYPE, Terms.DOCUMENT))
            .filter(quad -> quad.getGraph().equals(quad.getSubject()))
            .map(Quad::getGraph)
            .collect(Collectors.toSet());
    documents = all.stream().filter(described::contains).toList();
  }

  /** All, sorted. */
  public List<Node> all() {
    return all;
  }

  /** Those of documents, sorted. */
  public List<Node> documents() {
    return documents;
  }

  /**
   * What the names of its nodes start with: what stands before the name of a graph that has one.
   */
  public String base() {
    return Stream.of(ENTITIES, DERIVED, "graph/ontology")
        .flatMap(suffix -> ending(suffix).stream().map(name -> before(name, suffix)))
        .findFirst()
        .orElse("https://w3id.org/trama/resource/");
  }

  private static String before(Node name, String suffix) {
    return name.getURI().substring(0, name.getURI().length() - suffix.length());
  }

  /** The graph of the canonical entities. */
  public Optional<Node> entities() {
    return ending(ENTITIES);
  }

  /** The graph of what follows from all documents together, such as the status of events. */
  public Optional<Node> derived() {
    return ending(DERIVED);
  }

  private Optional<Node> ending(String suffix) {
    return all.stream()
        .filter(name -> name.isURI() && name.getURI().endsWith(suffix))
        .filter(name -> !documents.contains(name))
        .findFirst();
  }
}
