package org.trama.export.jsonld;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Objects;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.trama.export.output.ExportException;
import org.trama.export.output.ExportListener;
import org.trama.export.selection.ClosedView;
import org.trama.export.selection.Selection;
import org.trama.export.statement.Header;
import org.trama.export.statement.SortedStatements;
import org.trama.export.statement.StatementLines;

/**
 * Writes a dataset as JSON-LD 1.1, compact under {@link JsonLdContext}. Node by node, in the order
 * of their names, or document by document: only the largest is held in memory. The same statements
 * give the same bytes.
 */
public final class JsonLdExport {
  private final ClosedView view;
  private final Header header;
  private final JsonLdShape shape;
  private final ExportListener listener;
  private final JsonLdContext context = JsonLdContext.packed();

  /** An export of the named graphs of {@code dataset}, within a transaction where it has them. */
  public JsonLdExport(DatasetGraph dataset, JsonLdShape shape) {
    this(
        new ClosedView(dataset, Selection.everything()),
        Header.none(),
        shape,
        ExportListener.SILENT);
  }

  /** An export of what a view keeps, and behind it of the header's description. */
  public JsonLdExport(ClosedView view, Header header, JsonLdShape shape, ExportListener listener) {
    this.view = view;
    this.header = header;
    this.shape = Objects.requireNonNull(shape);
    this.listener = listener;
  }

  /** Writes everything to {@code out}, in UTF-8, and leaves it open. */
  public void write(OutputStream out) {
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      json.writeFieldName("@context");
      json.writeTree(context.terms());
      json.writeArrayFieldStart("@graph");
      graphs(json);
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static JsonGenerator generator(OutputStream out) throws IOException {
    DefaultIndenter lines = new DefaultIndenter(" ", "\n");
    return new JsonFactory(new ObjectMapper())
        .createGenerator(out)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .setPrettyPrinter(
            new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
  }

  private void graphs(JsonGenerator json) {
    JsonLdValues values = new JsonLdValues(context, json);
    new SortedStatements(view, header, listener)
        .graphs(
            (name, lines) -> {
              try {
                graph(name, Iter.map(lines, StatementLines::triple), values, json);
              } catch (IOException e) {
                throw failed(e);
              }
            });
  }

  private void graph(Node name, Iterator<Triple> triples, JsonLdValues values, JsonGenerator json)
      throws IOException {
    values.open(name);
    json.writeArrayFieldStart("@graph");
    if (shape == JsonLdShape.BY_DOCUMENT && view.keepsDocument(name)) {
      new JsonLdDocument(Iter.toList(triples), values, json).write(name);
    } else {
      JsonLdNodes nodes = new JsonLdNodes(values, json);
      while (triples.hasNext()) {
        nodes.statement(triples.next());
      }
      nodes.end();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static ExportException failed(IOException e) {
    return new ExportException(
        "the JSON-LD cannot be written: " + e.getMessage() + "; make room for it and try again", e);
  }
}
