package org.trama.cli;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.trama.export.jsonld.JsonLdContext;
import org.trama.export.statement.DatasetDescription;
import org.trama.serve.ServerOptions;
import org.trama.serve.TramaServer;
import org.trama.serve.data.Publication;
import org.trama.store.GraphStore;

/** Serves with the program's own web server, and says where. */
final class WebServer implements StoreServer {
  @Override
  public void serve(GraphStore store, String host, int port, Console console) {
    serve(store, host, port, console, Watch.NONE);
  }

  @Override
  public void serve(GraphStore store, String host, int port, Console console, Watch watch) {
    ServerOptions options = ServerOptions.standard().at(host, port);
    try (TramaServer server =
        TramaServer.start(store.dataset(), options, publications(store::changed))) {
      console
          .err()
          .println(
              "serving at "
                  + server.uri()
                  + "  (SPARQL: "
                  + server.sparql()
                  + "; stop with Ctrl+C)");
      Watch.Running running = watch.start(store, server);
      try {
        server.join();
      } finally {
        running.close();
      }
    }
  }

  /** What describes the data to programs: the dataset, and the names in its JSON-LD. */
  static List<Publication> publications(Supplier<Optional<Instant>> made) {
    return List.of(
        Publication.graph(
            "/.well-known/void", dataset -> DatasetDescription.of(dataset, made.get())),
        Publication.text(
            URI.create(JsonLdContext.IRI).getPath().replaceFirst("^/trama", ""),
            "application/ld+json",
            JsonLdContext.packed().text()));
  }
}
