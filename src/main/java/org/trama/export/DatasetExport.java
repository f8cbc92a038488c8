package org.trama.export;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.SequenceInputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Writes a dataset as RDF in a fixed order: by graph, then by statement. RDF/XML needs room for the
 * whole, JSON-LD for the largest graph; the others need none, however large the dataset.
 */
public final class DatasetExport {
  private final ClosedView view;
  private final ExportListener listener;

  /** An export of the named graphs of {@code dataset}, within a transaction where it has them. */
  public DatasetExport(DatasetGraph dataset) {
    this(new ClosedView(dataset, Selection.everything()), ExportListener.SILENT);
  }

  DatasetExport(ClosedView view, ExportListener listener) {
    this.view = view;
    this.listener = listener;
  }

  /**
   * Writes everything to {@code out}, in UTF-8, and leaves it open. Throws {@link
   * org.trama.model.TramaException} before the first byte where RDF/XML is asked for and cannot
   * hold what the graph says.
   */
  public void write(RdfFormat format, OutputStream out) {
    switch (format) {
      case NT -> writeLines(out, this::unionLines);
      case NQ -> writeLines(out, this::quads);
      case TTL -> stream(RDFFormat.TURTLE_BLOCKS, out, this::union);
      case TRIG -> stream(RDFFormat.TRIG_BLOCKS, out, this::graphs);
      case RDFXML -> writeXml(out);
      case JSONLD -> new JsonLdExport(view, JsonLdShape.FLAT, steps()).write(out);
      case JSONLD_FRAMED -> new JsonLdExport(view, JsonLdShape.BY_DOCUMENT, steps()).write(out);
    }
  }

  private void writeXml(OutputStream out) {
    Graph union = unionInMemory();
    XmlLimits.check(union);
    RDFWriter.source(union).format(RDFFormat.RDFXML_PLAIN).output(out);
  }

  private static void stream(RDFFormat format, OutputStream out, Consumer<StreamRDF> content) {
    StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
    stream.start();
    ExportPrefixes.ALL.forEach(stream::prefix);
    content.accept(stream);
    stream.finish();
  }

  private static void writeLines(OutputStream out, Consumer<Consumer<String>> content) {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    try {
      content.accept(
          line -> {
            try {
              writer.write(line);
              writer.write('\n');
            } catch (IOException e) {
              throw failed(e);
            }
          });
      writer.flush();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static ExportException failed(IOException e) {
    return new ExportException("the export cannot be written: " + e.getMessage(), e);
  }

  private void unionLines(Consumer<String> to) {
    sortedUnion(lines -> lines.forEachRemaining(line -> to.accept(line + ".")));
  }

  private void union(StreamRDF to) {
    sortedUnion(lines -> parse(lines, to::triple));
  }

  private void sortedUnion(Consumer<Iterator<String>> to) {
    try (LineSort sort = new LineSort()) {
      Steps steps = steps();
      for (Node name : view.graphs()) {
        fill(name, sort);
        steps.done();
      }
      to.accept(sort.sorted());
    }
  }

  private void quads(Consumer<String> to) {
    Steps steps = steps();
    for (Node name : view.graphs()) {
      String ending = StatementLines.node(name) + " .";
      try (LineSort sort = new LineSort()) {
        fill(name, sort);
        sort.sorted().forEachRemaining(line -> to.accept(line + ending));
      }
      steps.done();
    }
  }

  private void graphs(StreamRDF to) {
    Steps steps = steps();
    for (Node name : view.graphs()) {
      try (LineSort sort = new LineSort()) {
        fill(name, sort);
        parse(sort.sorted(), triple -> to.quad(Quad.create(name, triple)));
      }
      steps.done();
    }
  }

  private Steps steps() {
    return new Steps(listener, view.graphs().size());
  }

  private void fill(Node name, LineSort sort) {
    Iterator<Triple> triples = view.graph(name).find();
    try {
      triples.forEachRemaining(triple -> sort.add(StatementLines.line(triple)));
    } finally {
      Iter.close(triples);
    }
  }

  private static void parse(Iterator<String> lines, Consumer<Triple> to) {
    RDFParser.source(new SequenceInputStream(new Lines(lines)))
        .lang(Lang.NTRIPLES)
        .checking(false)
        .parse(collect(to));
  }

  private record Lines(Iterator<String> lines) implements Enumeration<InputStream> {
    @Override
    public boolean hasMoreElements() {
      return lines.hasNext();
    }

    @Override
    public InputStream nextElement() {
      byte[] line = (lines.next() + ".\n").getBytes(StandardCharsets.UTF_8);
      return new ByteArrayInputStream(line);
    }
  }

  /** In-memory graphs keep the order in which they are filled, as far as they keep any. */
  private Graph unionInMemory() {
    Graph graph = GraphFactory.createDefaultGraph();
    ExportPrefixes.ALL.forEach(graph.getPrefixMapping()::setNsPrefix);
    union(collect(graph::add));
    return graph;
  }

  private static StreamRDF collect(Consumer<Triple> to) {
    return new StreamRDFBase() {
      @Override
      public void triple(Triple triple) {
        to.accept(triple);
      }
    };
  }
}
