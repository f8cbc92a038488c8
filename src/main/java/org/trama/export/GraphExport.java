package org.trama.export;

import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.trama.export.network.FaithfulNetwork;
import org.trama.export.network.FoldedNetwork;
import org.trama.export.network.Network;
import org.trama.export.output.ExportListener;
import org.trama.export.output.Steps;
import org.trama.export.propertygraph.NetworkWriter;
import org.trama.export.selection.ClosedView;
import org.trama.export.selection.Selection;
import org.trama.export.statement.Header;
import org.trama.export.table.PloverTable;
import org.trama.export.table.TableArchive;

/**
 * Writes what a selection leaves of a dataset, in any format.
 *
 * <pre>{@code
 * new GraphExport(dataset, Selection.everything(), ExportListener.SILENT)
 *     .write(ExportFormat.of("graphml"), EventShape.NODES, out);
 * }</pre>
 *
 * To be used within a transaction where the dataset has them. The same statements give the same
 * bytes. Memory is needed for the names of documents, and of entities where not all is selected,
 * and for what one document says, not for the whole. RDF has a description of the export as its
 * last graph.
 */
public final class GraphExport {
  private final ClosedView view;
  private final Selection selection;
  private final ExportListener listener;
  private final Optional<Instant> made;

  /**
   * Looks for what is selected; throws {@link org.trama.model.TramaException} where it names an
   * entity or a class of events that the graph does not know.
   */
  public GraphExport(DatasetGraph dataset, Selection selection, ExportListener listener) {
    this(dataset, selection, listener, Optional.empty());
  }

  /** The same; the description in RDF says when the graph was made, where that is given. */
  public GraphExport(
      DatasetGraph dataset, Selection selection, ExportListener listener, Optional<Instant> made) {
    this.view = new ClosedView(dataset, selection);
    this.selection = selection;
    this.listener = listener;
    this.made = made;
  }

  /** Number of documents that are left. */
  public int documents() {
    return view.documents().size();
  }

  /**
   * Writes to {@code out} and leaves it open.
   *
   * @param events how networks show events; other formats have them their own way
   */
  public void write(ExportFormat format, EventShape events, OutputStream out) {
    if (format instanceof RdfFormat rdf) {
      try (Header header = Header.under(view.base(), made)) {
        new DatasetExport(view, header, listener).write(rdf, out);
      }
    } else if (format instanceof NetworkFormat network) {
      write(network, events, out);
    } else {
      write((TableFormat) format, out);
    }
  }

  private void write(NetworkFormat format, EventShape events, OutputStream out) {
    Network network =
        events == EventShape.EDGES ? new FoldedNetwork(view) : new FaithfulNetwork(view);
    Steps steps = steps(2);
    try (NetworkWriter writer = format.writer(out)) {
      network.nodes(steps, writer::node);
      network.edges(steps, writer::edge);
    }
  }

  private void write(TableFormat format, OutputStream out) {
    switch (format) {
      case PLOVER_TSV -> new PloverTable(view).write(out, steps(1));
      case CSV_ZIP ->
          new TableArchive(view, selection.text()).write(out, steps(TableArchive.passes()));
    }
  }

  private Steps steps(int passes) {
    return new Steps(listener, (long) passes * view.documents().size());
  }
}
