package org.trama.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.trama.model.TramaException;

/**
 * Writes a dataset as JSON-LD 1.1, compact under {@link JsonLdContext}. Graph by graph: only the
 * largest named graph is held in memory. The same statements give the same bytes.
 */
public final class JsonLdExport {
  private final ClosedView view;
  private final JsonLdShape shape;
  private final Steps steps;
  private final JsonLdContext context = JsonLdContext.packed();

  /** An export of the named graphs of {@code dataset}, within a transaction where it has them. */
  public JsonLdExport(DatasetGraph dataset, JsonLdShape shape) {
    this(
        new ClosedView(dataset, Selection.everything()),
        shape,
        new Steps(ExportListener.SILENT, 0));
  }

  JsonLdExport(ClosedView view, JsonLdShape shape, Steps steps) {
    this.view = view;
    this.shape = Objects.requireNonNull(shape);
    this.steps = steps;
  }

  /** Writes everything to {@code out}, in UTF-8, and leaves it open. */
  public void write(OutputStream out) {
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      json.writeFieldName("@context");
      json.writeTree(context.terms());
      json.writeArrayFieldStart("@graph");
      for (Node name : view.graphs()) {
        graph(name, json);
        steps.done();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new TramaException(
          "the JSON-LD cannot be written: " + e.getMessage() + "; make room for it and try again",
          e);
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

  private void graph(Node name, JsonGenerator json) throws IOException {
    List<Triple> triples = view.graph(name).find().toList();
    json.writeStartObject();
    json.writeStringField("id", context.nodeName(name.getURI()));
    json.writeArrayFieldStart("@graph");
    new JsonLdNodes(triples, context, shape, json).write(name);
    json.writeEndArray();
    json.writeEndObject();
  }
}
