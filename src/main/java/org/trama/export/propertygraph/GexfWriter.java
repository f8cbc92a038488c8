package org.trama.export.propertygraph;

import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Map;
import org.trama.export.column.Cells;
import org.trama.export.column.Column;
import org.trama.export.output.XmlStream;

/**
 * GEXF 1.2draft, the newest that all readers know. Nodes and edges with a date exist from their
 * first to their last day, so that Gephi shows them on its time line; the others always do. The
 * dates are attributes as well, for readers that know no time. Edges say of which kind they are, so
 * that Gephi does not merge those that differ.
 */
public final class GexfWriter implements NetworkWriter {
  private static final String RELATION = "relation";

  private final XmlStream xml;
  private boolean inEdges;

  /** Writes to a stream, which it leaves open. */
  public GexfWriter(OutputStream out) {
    xml = new XmlStream(out);
    xml.open(
        "gexf", GraphMlWriter.pairs("xmlns", "http://www.gexf.net/1.2draft", "version", "1.2"));
    xml.open(
        "graph",
        GraphMlWriter.pairs(
            "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date"));
    xml.open("attributes", Map.of("class", "node"));
    EnumSet.complementOf(EnumSet.of(NodeColumn.LABEL)).forEach(this::declare);
    xml.close().open("attributes", Map.of("class", "edge"));
    declare(RELATION, "string");
    EnumSet.allOf(EdgeColumn.class).forEach(this::declare);
    xml.close().open("nodes", Map.of());
  }

  private void declare(Column column) {
    declare(
        column.key(),
        switch (column.type()) {
          case INTEGER -> "integer";
          case NUMBER -> "double";
          case BOOLEAN -> "boolean";
          case STRING, DATE -> "string";
        });
  }

  private void declare(String key, String type) {
    xml.empty("attribute", GraphMlWriter.pairs("id", key, "title", key, "type", type));
  }

  @Override
  public void node(PropertyNode node) {
    Cells<NodeColumn> cells = node.cells();
    xml.open(
        "node",
        GraphMlWriter.pairs(
            "id", node.id(),
            "label", cells.get(NodeColumn.LABEL).orElse(""),
            "start", cells.get(NodeColumn.START_DATE).orElse(""),
            "end", cells.get(NodeColumn.END_DATE).orElse("")));
    xml.open("attvalues", Map.of());
    cells
        .filled()
        .forEach(
            (column, value) -> {
              if (column != NodeColumn.LABEL) {
                value(column.key(), value);
              }
            });
    xml.close().close();
  }

  @Override
  public void edge(PropertyEdge edge) {
    startEdges();
    Cells<EdgeColumn> cells = edge.cells();
    xml.open(
        "edge",
        GraphMlWriter.pairs(
            "id", edge.id(),
            "source", edge.source(),
            "target", edge.target(),
            "label", edge.type(),
            "kind", edge.type(),
            "start", cells.get(EdgeColumn.START_DATE).orElse(""),
            "end", cells.get(EdgeColumn.END_DATE).orElse("")));
    xml.open("attvalues", Map.of());
    value(RELATION, edge.type());
    cells.filled().forEach((column, value) -> value(column.key(), value));
    xml.close().close();
  }

  private void startEdges() {
    if (!inEdges) {
      xml.close().open("edges", Map.of());
      inEdges = true;
    }
  }

  private void value(String key, String value) {
    xml.empty("attvalue", GraphMlWriter.pairs("for", key, "value", value));
  }

  @Override
  public void close() {
    startEdges();
    xml.close().close().close().end();
  }
}
