package org.trama.cli;

import org.trama.pipeline.BuildListener;
import org.trama.pipeline.Stage;
import org.trama.serve.TramaServer;
import org.trama.serve.Work;

/** Shows the visitors of a server how a build goes on. */
final class WatchProgress implements BuildListener {
  private final TramaServer server;

  WatchProgress(TramaServer server) {
    this.server = server;
  }

  @Override
  public void started(Stage stage, int total) {
    server.tell(new Work(spanish(stage) + "…", english(stage) + "…"));
  }

  @Override
  public void advanced(Stage stage, int done, int total, String path) {
    String count = ": " + done + " / " + total;
    server.tell(new Work(spanish(stage) + count, english(stage) + count));
  }

  void done() {
    server.tell(Work.NONE);
  }

  void failed(String why) {
    server.tell(
        new Work("No se pudo actualizar el grafo: " + why, "The graph was not updated: " + why));
  }

  private static String spanish(Stage stage) {
    return switch (stage) {
      case LIST -> "Buscando documentos nuevos";
      case READ -> "Leyendo documentos";
      case EXTRACT -> "Entendiendo documentos";
      case RESOLVE -> "Uniendo lo que es lo mismo";
      case STORE -> "Guardando el grafo";
      case VALIDATE -> "Comprobando el grafo";
    };
  }

  private static String english(Stage stage) {
    return switch (stage) {
      case LIST -> "Looking for new documents";
      case READ -> "Reading documents";
      case EXTRACT -> "Understanding documents";
      case RESOLVE -> "Joining what is the same";
      case STORE -> "Storing the graph";
      case VALIDATE -> "Checking the graph";
    };
  }
}
