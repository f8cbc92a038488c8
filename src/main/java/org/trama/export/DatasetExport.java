package org.trama.export;

import java.io.OutputStream;
import java.util.Iterator;
import org.apache.jena.sparql.core.DatasetGraph;
import org.trama.export.jsonld.JsonLdExport;
import org.trama.export.jsonld.JsonLdShape;
import org.trama.export.output.ExportListener;
import org.trama.export.output.Utf8Output;
import org.trama.export.selection.ClosedView;
import org.trama.export.selection.Selection;
import org.trama.export.statement.Header;
import org.trama.export.statement.RdfXml;
import org.trama.export.statement.SortedStatements;
import org.trama.export.statement.StatementLines;
import org.trama.export.statement.TurtleBlocks;
import org.trama.export.statement.XmlLimits;

/**
 * Writes a dataset as RDF in a fixed order: by graph, then by statement; of a union first what each
 * document says of its own parts, then what may stand in several. Needs no more room for a larger
 * dataset, but for the names of its graphs: what must be sorted and does not fit waits on disk.
 * JSON-LD needs room for one node, and framed by document for the largest of these.
 */
public final class DatasetExport {
  private final ClosedView view;
  private final Header header;
  private final ExportListener listener;

  /**
   * An export of the named graphs of {@code dataset} and nothing else, within a transaction where
   * it has them.
   */
  public DatasetExport(DatasetGraph dataset) {
    this(new ClosedView(dataset, Selection.everything()), Header.none(), ExportListener.SILENT);
  }

  DatasetExport(ClosedView view, Header header, ExportListener listener) {
    this.view = view;
    this.header = header;
    this.listener = listener;
  }

  /**
   * Writes everything to {@code out}, in UTF-8, and leaves it open. Throws {@link
   * org.trama.model.TramaException} before the first byte where RDF/XML is asked for and cannot
   * hold what the graph says.
   */
  public void write(RdfFormat format, OutputStream out) {
    switch (format) {
      case NT -> nTriples(new Utf8Output(out));
      case NQ -> nQuads(new Utf8Output(out));
      case TTL -> turtle(new Utf8Output(out));
      case TRIG -> trig(new Utf8Output(out));
      case RDFXML -> xml(out);
      case JSONLD -> new JsonLdExport(view, header, JsonLdShape.FLAT, listener).write(out);
      case JSONLD_FRAMED ->
          new JsonLdExport(view, header, JsonLdShape.BY_DOCUMENT, listener).write(out);
    }
  }

  private SortedStatements statements() {
    return new SortedStatements(view, header, listener);
  }

  private void nTriples(Utf8Output out) {
    statements().union(lines -> lines.forEachRemaining(line -> out.write(line).write(".\n")));
    out.flush();
  }

  private void nQuads(Utf8Output out) {
    statements()
        .graphs(
            (name, lines) -> {
              String ending = StatementLines.node(name) + " .\n";
              lines.forEachRemaining(line -> out.write(line).write(ending));
            });
    out.flush();
  }

  private void turtle(Utf8Output out) {
    TurtleBlocks blocks = new TurtleBlocks(out);
    statements().union(lines -> blocks(lines, blocks));
    out.flush();
  }

  private void trig(Utf8Output out) {
    TurtleBlocks blocks = new TurtleBlocks(out);
    statements()
        .graphs(
            (name, lines) -> {
              blocks.open(StatementLines.node(name));
              blocks(lines, blocks);
              blocks.close();
            });
    out.flush();
  }

  private static void blocks(Iterator<String> lines, TurtleBlocks blocks) {
    lines.forEachRemaining(blocks::statement);
    blocks.end();
  }

  private void xml(OutputStream out) {
    statements().statements(XmlLimits::check);
    RdfXml xml = new RdfXml(out);
    statements()
        .union(lines -> lines.forEachRemaining(line -> xml.statement(StatementLines.triple(line))));
    xml.close();
  }
}
