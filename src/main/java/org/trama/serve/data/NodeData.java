package org.trama.serve.data;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.trama.serve.atlas.Vocab;
import org.trama.serve.http.DataFormat;
import org.trama.serve.http.PageFault;
import org.trama.serve.http.SitePaths;

/**
 * What a dataset says of a node, as a graph: of a document all, of an event also who says so and
 * where it can be read.
 */
public final class NodeData {
  private static final int MOST = 200_000;

  private final DatasetGraph dataset;
  private final Graph out = GraphFactory.createDefaultGraph();

  private NodeData(DatasetGraph dataset) {
    this.dataset = dataset;
    out.getPrefixMapping()
        .setNsPrefix("trama", Vocab.TRAMA)
        .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
        .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
        .setNsPrefix("dcterms", "http://purl.org/dc/terms/")
        .setNsPrefix("owl", "http://www.w3.org/2002/07/owl#")
        .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
        .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#")
        .setNsPrefix("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#");
  }

  /** Throws {@link PageFault} where the dataset does not know the node. */
  public static Graph of(DatasetGraph dataset, String iri) {
    Node node = node(iri);
    NodeData data = new NodeData(dataset);
    if (dataset.containsGraph(node)) {
      data.addAll(dataset.getGraph(node).find());
    }
    data.describe(node);
    if (data.out.contains(node, Vocab.TYPE, Vocab.EVENT)) {
      data.event(node);
    }
    if (data.out.isEmpty()) {
      throw PageFault.unknown(iri);
    }
    return data.out;
  }

  /** The node of an IRI; throws {@link PageFault} where it is none, or not whole. */
  public static Node node(String iri) {
    try {
      if (IRIx.create(iri).isReference()) {
        return NodeFactory.createURI(iri);
      }
    } catch (IRIException e) {
      throw new PageFault(400, "Esto no es un IRI: " + iri, "This is no IRI: " + iri);
    }
    throw new PageFault(
        400,
        "Falta el IRI entero del nodo: " + SitePaths.NODE + "?iri=…",
        "The whole IRI of the node is missing: " + SitePaths.NODE + "?iri=…");
  }

  /** The graph in this form. */
  public static String write(Graph graph, DataFormat format) {
    return RDFWriter.source(graph).format(format.format()).asString();
  }

  private void event(Node event) {
    Set<Node> told = new HashSet<>();
    out.find(event, Node.ANY, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isURI)
        .filterDrop(object -> object.getURI().startsWith(Vocab.TRAMA))
        .forEachRemaining(told::add);
    Iterator<Triple> claims = dataset.getUnionGraph().find(Node.ANY, Vocab.ABOUT, event);
    while (claims.hasNext()) {
      Node claim = claims.next().getSubject();
      describe(claim);
      out.find(claim, Vocab.term("evidence"), Node.ANY)
          .mapWith(Triple::getObject)
          .forEachRemaining(told::add);
    }
    told.forEach(this::describe);
  }

  private void describe(Node node) {
    addAll(dataset.getUnionGraph().find(node, Node.ANY, Node.ANY));
  }

  private void addAll(Iterator<Triple> triples) {
    while (triples.hasNext() && out.size() < MOST) {
      out.add(triples.next());
    }
  }
}
