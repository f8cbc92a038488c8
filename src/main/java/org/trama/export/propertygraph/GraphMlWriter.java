package org.trama.export.propertygraph;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.trama.export.column.Column;
import org.trama.export.output.XmlStream;

/** GraphML. Every edge is directed: some readers take no graph of both kinds. */
public final class GraphMlWriter implements NetworkWriter {
  private static final String RELATION = "e_relation";

  private final XmlStream xml;

  /** Writes to a stream, which it leaves open. */
  public GraphMlWriter(OutputStream out) {
    xml = new XmlStream(out);
    xml.open("graphml", Map.of("xmlns", "http://graphml.graphdrawing.org/xmlns"));
    for (NodeColumn column : NodeColumn.values()) {
      key("n_" + column.key(), "node", column.key(), type(column));
    }
    key(RELATION, "edge", "relation", "string");
    for (EdgeColumn column : EdgeColumn.values()) {
      key("e_" + column.key(), "edge", column.key(), type(column));
    }
    xml.open("graph", pairs("id", "trama", "edgedefault", "directed"));
  }

  private void key(String id, String kind, String name, String type) {
    xml.empty("key", pairs("id", id, "for", kind, "attr.name", name, "attr.type", type));
  }

  private static String type(Column column) {
    return switch (column.type()) {
      case INTEGER -> "int";
      case NUMBER -> "double";
      case BOOLEAN -> "boolean";
      case STRING, DATE -> "string";
    };
  }

  @Override
  public void node(PropertyNode node) {
    xml.open("node", Map.of("id", node.id()));
    node.cells().filled().forEach((column, value) -> data("n_" + column.key(), value));
    xml.close();
  }

  @Override
  public void edge(PropertyEdge edge) {
    xml.open("edge", pairs("id", edge.id(), "source", edge.source(), "target", edge.target()));
    data(RELATION, edge.type());
    edge.cells().filled().forEach((column, value) -> data("e_" + column.key(), value));
    xml.close();
  }

  private void data(String key, String value) {
    xml.text("data", Map.of("key", key), value);
  }

  @Override
  public void close() {
    xml.close().close().end();
  }

  /** Attributes in this order: name, value, name, value. */
  static Map<String, String> pairs(String... namesAndValues) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      pairs.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return pairs;
  }
}
