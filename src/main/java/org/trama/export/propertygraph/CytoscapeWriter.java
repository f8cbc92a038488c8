package org.trama.export.propertygraph;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Map;
import org.trama.export.column.Column;
import org.trama.export.output.ExportException;

/**
 * The JSON of Cytoscape and Cytoscape.js, one element a line. Carries as well what NetworkX wants:
 * whether edges are directed and may be parallel, and a value and a name for each node.
 */
public final class CytoscapeWriter implements NetworkWriter {
  private final JsonGenerator json;
  private boolean inEdges;

  /** Writes to a stream, which it leaves open. */
  public CytoscapeWriter(OutputStream out) {
    try {
      json = new JsonFactory().createGenerator(out);
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeStringField("format_version", "1.0");
      json.writeStringField("generated_by", "trama");
      json.writeBooleanField("directed", true);
      json.writeBooleanField("multigraph", true);
      json.writeObjectFieldStart("data");
      json.writeStringField("name", "Trama");
      json.writeEndObject();
      json.writeObjectFieldStart("elements");
      json.writeArrayFieldStart("nodes");
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void node(PropertyNode node) {
    try {
      start();
      json.writeStringField("id", node.id());
      json.writeStringField("value", node.id());
      json.writeStringField("name", node.cells().get(NodeColumn.LABEL).orElse(node.id()));
      cells(node.cells().filled());
      finish();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void edge(PropertyEdge edge) {
    try {
      startEdges();
      start();
      json.writeStringField("id", edge.id());
      json.writeStringField("key", edge.id());
      json.writeStringField("source", edge.source());
      json.writeStringField("target", edge.target());
      json.writeStringField("interaction", edge.type());
      json.writeStringField("relation", edge.type());
      cells(edge.cells().filled());
      finish();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void start() throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeObjectFieldStart("data");
  }

  private void finish() throws IOException {
    json.writeEndObject();
    json.writeEndObject();
  }

  private void cells(Map<? extends Column, String> cells) throws IOException {
    for (Map.Entry<? extends Column, String> cell : cells.entrySet()) {
      json.writeFieldName(cell.getKey().key());
      switch (cell.getKey().type()) {
        case INTEGER, NUMBER -> json.writeNumber(new BigDecimal(cell.getValue()));
        case BOOLEAN -> json.writeBoolean(Boolean.parseBoolean(cell.getValue()));
        case STRING, DATE -> json.writeString(cell.getValue());
      }
    }
  }

  private void startEdges() throws IOException {
    if (!inEdges) {
      json.writeEndArray();
      json.writeArrayFieldStart("edges");
      inEdges = true;
    }
  }

  @Override
  public void close() {
    try {
      startEdges();
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
      json.flush();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static ExportException failed(IOException e) {
    return new ExportException("the JSON cannot be written: " + e.getMessage(), e);
  }
}
