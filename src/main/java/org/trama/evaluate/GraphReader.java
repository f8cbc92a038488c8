package org.trama.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.rdf.model.RDFNode;

/** Reads what is scored out of a graph, with the queries that lie beside this class. */
final class GraphReader {
  private final Map<String, Predicted> documents = new HashMap<>();
  private final List<Predicted.Quote> quotes = new ArrayList<>();

  /** Reads {@code dataset} in a transaction of its own, unless one is open. */
  GraphReader(Dataset dataset) {
    boolean own = dataset.supportsTransactions() && !dataset.isInTransaction();
    if (own) {
      dataset.begin(ReadWrite.READ);
    }
    try {
      each(dataset, "entities", this::entity);
      each(dataset, "arguments", this::argument);
      each(dataset, "claims", this::claim);
      each(dataset, "attributes", this::attributes);
      each(dataset, "positions", this::position);
    } finally {
      if (own) {
        dataset.end();
      }
    }
  }

  /** What the graph holds of the document of this name. */
  Predicted document(String name) {
    return documents.computeIfAbsent(name, key -> new Predicted());
  }

  /** All evidence of all documents. */
  List<Predicted.Quote> quotes() {
    return List.copyOf(quotes);
  }

  /** Text of the query {@code name}. */
  static String query(String name) {
    try (InputStream in = GraphReader.class.getResourceAsStream(name + ".rq")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void each(Dataset dataset, String query, Consumer<Row> use) {
    try (QueryExecution execution = QueryExecutionFactory.create(query(query), dataset)) {
      execution.execSelect().forEachRemaining(solution -> use.accept(new Row(solution)));
    }
  }

  /** A row of results as texts; nothing where a variable is unbound. */
  private record Row(QuerySolution solution) {
    String get(String variable) {
      RDFNode node = solution.get(variable);
      if (node == null) {
        return "";
      }
      return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    }

    String local(String variable) {
      String iri = get(variable);
      return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    int offset(String variable) {
      return Integer.parseInt(get(variable));
    }

    Optional<Double> number(String variable) {
      String text = get(variable);
      return text.isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(text));
    }
  }

  /** Name of a file without folder and extension. */
  static String name(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot < 0 ? file : file.substring(0, dot);
  }

  private Predicted document(Row row) {
    return document(name(row.get("path")));
  }

  private void entity(Row row) {
    Predicted.PredictedEntity entity = document(row).entity(row.get("entity"));
    entity.types.add(row.local("type"));
    String label = Folded.of(row.get("label"));
    if (!row.get("label").isEmpty()) {
      entity.labels.add(label);
    }
    entity.names.add(label);
    entity.names.add(Folded.of(row.get("surface")));
    entity.names.remove("");
  }

  private Predicted.PredictedEvent event(Row row) {
    Predicted.PredictedEvent event = document(row).event(row.get("event"));
    String type = row.local("type");
    event.type = type.equals("AgreementEvent") ? "Agreement" : type;
    return event;
  }

  private void argument(Row row) {
    event(row)
        .arguments
        .add(
            new Predicted.PredictedArgument(
                row.get("role"), row.get("filler"), row.get("fillerText")));
  }

  private void claim(Row row) {
    Predicted.PredictedEvent event = event(row);
    event.claims.add(
        new Predicted.PredictedClaim(
            row.get("claim"),
            row.get("source"),
            row.local("polarity").toLowerCase(Locale.ROOT),
            row.local("modality").toLowerCase(Locale.ROOT),
            row.number("confidence")));
    int begin = row.offset("begin");
    int end = row.offset("end");
    event.spans.add(new int[] {begin, end});
    quotes.add(new Predicted.Quote(row.get("path"), begin, end, row.get("quote")));
  }

  /** Only of events that claims tell of: an event without a type is not one that is scored. */
  private void attributes(Row row) {
    Predicted.PredictedEvent event = document(row).events.get(row.get("event"));
    if (event != null) {
      event.attributes.add(
          new Predicted.Attributes(
              row.number("min"), row.number("max"), row.get("start"), row.get("end")));
    }
  }

  private void position(Row row) {
    document(row)
        .offices
        .add(new Predicted.Office(row.get("person"), Folded.of(row.get("title")), row.get("of")));
  }
}
