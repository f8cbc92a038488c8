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
import java.util.Optional;
import org.apache.jena.graph.Graph;
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

  JsonLdExport(ClosedView view, Header header, JsonLdShape shape, ExportListener listener) {
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

  private void graphs(JsonGenerator json) throws IOException {
    List<Node> names = view.graphs().stream().filter(name -> !header.replaces(name)).toList();
    Steps steps = new Steps(listener, names.size());
    for (Node name : names) {
      List<Triple> triples = view.graph(name).find().toList();
      triples.forEach(triple -> header.passes(name, triple, StatementLines.line(triple)));
      graph(name, triples, json);
      steps.done();
    }
    Optional<Graph> description = header.graph();
    if (description.isPresent()) {
      graph(header.name(), description.get().find().toList(), json);
    }
  }

  private void graph(Node name, List<Triple> triples, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", context.nodeName(name.getURI()));
    json.writeArrayFieldStart("@graph");
    new JsonLdNodes(triples, context, shape, json).write(name);
    json.writeEndArray();
    json.writeEndObject();
  }
}
