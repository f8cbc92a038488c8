package org.trama.export.propertygraph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.trama.export.output.ExportException;

/**
 * A Cypher script for {@code cypher-shell}, a statement a line. Running it again changes nothing.
 * Nodes of the same labels, and relationships of the same type, come some hundreds to a statement.
 */
public final class CypherWriter implements NetworkWriter {
  private static final int BATCH = 500;
  private static final String CONSTRAINT =
      "CREATE CONSTRAINT trama_iri IF NOT EXISTS FOR (n:Resource) REQUIRE n.iri IS UNIQUE;\n";

  private final Writer out;
  private final Map<String, List<String>> nodes = new TreeMap<>();
  private final Map<String, List<String>> edges = new TreeMap<>();

  /** Writes to a stream, which it leaves open. */
  public CypherWriter(OutputStream stream) {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    write(CONSTRAINT);
  }

  @Override
  public void node(PropertyNode node) {
    String row =
        "{iri: " + string(node.id()) + ", with: " + CypherLiteral.map(node.cells().filled()) + "}";
    String labels =
        node.labels().stream().map(CypherLiteral::name).collect(Collectors.joining(":", ":", ""));
    add(nodes, labels, row, CypherWriter::nodeStatement);
  }

  private static String nodeStatement(String labels, String rows) {
    return "UNWIND ["
        + rows
        + "] AS row MERGE (n:Resource {iri: row.iri}) SET n"
        + labels
        + ", n += row.with;\n";
  }

  @Override
  public void edge(PropertyEdge edge) {
    flush(nodes, CypherWriter::nodeStatement);
    String row =
        "{id: "
            + string(edge.id())
            + ", from: "
            + string(edge.source())
            + ", to: "
            + string(edge.target())
            + ", with: "
            + CypherLiteral.map(edge.cells().filled())
            + "}";
    add(edges, CypherLiteral.name(edge.type()), row, CypherWriter::edgeStatement);
  }

  private static String edgeStatement(String type, String rows) {
    return "UNWIND ["
        + rows
        + "] AS row MATCH (a:Resource {iri: row.from}) MATCH (b:Resource {iri: row.to}) MERGE (a)-[r:"
        + type
        + " {id: row.id}]->(b) SET r += row.with;\n";
  }

  private interface Statement {
    String of(String kind, String rows);
  }

  private void add(Map<String, List<String>> pending, String kind, String row, Statement form) {
    List<String> rows = pending.computeIfAbsent(kind, key -> new ArrayList<>());
    rows.add(row);
    if (rows.size() == BATCH) {
      write(form.of(kind, String.join(", ", rows)));
      rows.clear();
    }
  }

  private void flush(Map<String, List<String>> pending, Statement form) {
    pending.forEach(
        (kind, rows) -> {
          if (!rows.isEmpty()) {
            write(form.of(kind, String.join(", ", rows)));
          }
        });
    pending.clear();
  }

  private static String string(String text) {
    return CypherLiteral.string(text);
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new ExportException("the script cannot be written: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    flush(nodes, CypherWriter::nodeStatement);
    flush(edges, CypherWriter::edgeStatement);
    try {
      out.flush();
    } catch (IOException e) {
      throw new ExportException("the script cannot be written: " + e.getMessage(), e);
    }
  }
}
