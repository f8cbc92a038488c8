package org.trama.cli;

import org.trama.serve.ServerOptions;
import org.trama.serve.TramaServer;
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
    try (TramaServer server = TramaServer.start(store.dataset(), options)) {
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
}
