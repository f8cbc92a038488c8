package org.trama.export.propertygraph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.trama.export.column.Column;
import org.trama.export.output.ZipTables;

/**
 * A ZIP of {@code nodes.csv} and {@code relationships.csv} with the headers of {@code neo4j-admin
 * database import}, and {@code README.txt} with its command line.
 */
public final class Neo4jCsvWriter implements NetworkWriter {
  private static final String README =
      """
      Unpack where neo4j-admin runs, and import into a database that is empty or not yet there:

        neo4j-admin database import full neo4j --nodes=nodes.csv --relationships=relationships.csv

      Every node has the label Resource and the property iri. Relationships have a property id.
      """;

  private final ZipTables zip;
  private final List<CSVPrinter> open = new ArrayList<>();
  private boolean inEdges;

  /** Writes to a stream, which it leaves open. */
  public Neo4jCsvWriter(OutputStream out) {
    zip = new ZipTables(out);
    zip.file("README.txt", README);
    List<String> header = new ArrayList<>(List.of("iri:ID", ":LABEL"));
    for (NodeColumn column : NodeColumn.values()) {
      header.add(typed(column));
    }
    begin("nodes.csv", header);
  }

  private static String typed(Column column) {
    return switch (column.type()) {
      case INTEGER -> column.key() + ":int";
      case NUMBER -> column.key() + ":double";
      case BOOLEAN -> column.key() + ":boolean";
      case DATE -> column.key() + ":date";
      case STRING -> column.key();
    };
  }

  @Override
  public void node(PropertyNode node) {
    List<String> row = new ArrayList<>();
    row.add(node.id());
    row.add("Resource;" + String.join(";", node.labels()));
    row.addAll(node.cells().row(NodeColumn.values()));
    print(row);
  }

  @Override
  public void edge(PropertyEdge edge) {
    startEdges();
    List<String> row = new ArrayList<>();
    row.add(edge.id());
    row.add(edge.source());
    row.add(edge.target());
    row.add(edge.type());
    row.addAll(edge.cells().row(EdgeColumn.values()));
    print(row);
  }

  private void startEdges() {
    if (!inEdges) {
      inEdges = true;
      List<String> header = new ArrayList<>(List.of("id", ":START_ID", ":END_ID", ":TYPE"));
      for (EdgeColumn column : EdgeColumn.values()) {
        header.add(typed(column));
      }
      begin("relationships.csv", header);
    }
  }

  private void begin(String name, List<String> header) {
    flush();
    open.clear();
    open.add(zip.table(name));
    print(header);
  }

  /** The importer takes no line feeds within values, and an empty cell without quotes as none. */
  private void print(List<String> row) {
    try {
      for (String value : row) {
        open.get(0).print(value.isEmpty() ? null : value.replaceAll("\\s+", " "));
      }
      open.get(0).println();
    } catch (IOException e) {
      throw ZipTables.failed(e);
    }
  }

  private void flush() {
    try {
      for (CSVPrinter printer : open) {
        printer.flush();
      }
    } catch (IOException e) {
      throw ZipTables.failed(e);
    }
  }

  @Override
  public void close() {
    startEdges();
    flush();
    zip.finish();
  }
}
