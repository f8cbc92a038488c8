package org.trama.export;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Writes a dataset in a fixed order: by graph, subject, predicate, object. Only the largest named
 * graph is held in memory for N-Quads and TriG; the other formats need room for the whole.
 */
public final class DatasetExport {
  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final DatasetGraph dataset;

  /** An export of the named graphs of {@code dataset}, within a transaction where it has them. */
  public DatasetExport(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /**
   * Writes everything to {@code out}, in UTF-8, and leaves it open. Throws {@link
   * org.trama.model.TramaException} before the first byte where RDF/XML is asked for and cannot
   * hold what the graph says.
   */
  public void write(RdfFormat format, OutputStream out) {
    switch (format) {
      case NT -> streamUnion(RDFFormat.NTRIPLES_UTF8, out);
      case TTL -> streamUnion(RDFFormat.TURTLE_BLOCKS, out);
      case NQ -> streamGraphs(RDFFormat.NQUADS_UTF8, out);
      case TRIG -> streamGraphs(RDFFormat.TRIG_BLOCKS, out);
      case RDFXML -> writeXml(out);
      case JSONLD -> new JsonLdExport(dataset, JsonLdShape.FLAT).write(out);
      case JSONLD_FRAMED -> new JsonLdExport(dataset, JsonLdShape.BY_DOCUMENT).write(out);
    }
  }

  private void writeXml(OutputStream out) {
    Graph union = union();
    XmlLimits.check(union);
    RDFWriter.source(union).format(RDFFormat.RDFXML_PLAIN).output(out);
  }

  private void streamUnion(RDFFormat format, OutputStream out) {
    stream(format, out, stream -> sortedUnion().forEach(stream::triple));
  }

  private void streamGraphs(RDFFormat format, OutputStream out) {
    stream(format, out, stream -> sortedQuads().forEach(stream::quad));
  }

  private static void stream(RDFFormat format, OutputStream out, Consumer<StreamRDF> content) {
    StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
    stream.start();
    ExportPrefixes.ALL.forEach(stream::prefix);
    content.accept(stream);
    stream.finish();
  }

  /** In-memory graphs keep the order in which they are filled, as far as they keep any. */
  private Graph union() {
    Graph graph = GraphFactory.createDefaultGraph();
    ExportPrefixes.ALL.forEach(graph.getPrefixMapping()::setNsPrefix);
    sortedUnion().forEach(graph::add);
    return graph;
  }

  private List<Triple> sortedUnion() {
    return Iter.asStream(dataset.getUnionGraph().find()).distinct().sorted(ORDER).toList();
  }

  private Stream<Quad> sortedQuads() {
    List<Node> names =
        Iter.asStream(dataset.listGraphNodes()).sorted(NodeCmp::compareRDFTerms).toList();
    return names.stream().flatMap(this::sortedGraph);
  }

  private Stream<Quad> sortedGraph(Node name) {
    return Iter.asStream(dataset.findNG(name, Node.ANY, Node.ANY, Node.ANY))
        .map(Quad::asTriple)
        .sorted(ORDER)
        .map(triple -> Quad.create(name, triple));
  }
}
