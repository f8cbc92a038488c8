package org.trama.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trama.pipeline.BuildListener;
import org.trama.pipeline.BuildSummary;
import org.trama.pipeline.DocumentOutcome;
import org.trama.pipeline.DocumentOutcome.Status;
import org.trama.pipeline.Stage;
import org.trama.serve.TramaServer;
import org.trama.serve.visit.Work;

/** Shows the visitors of a server how a build goes on, and what it came to. */
final class WatchProgress implements BuildListener {
  private static final int NAMED = 3;

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

  /** The graph is new, the pages are not yet. */
  void refreshing() {
    server.tell(new Work("Poniendo al día las páginas…", "Bringing the pages up to date…"));
  }

  /** What changed and what could not be read; nothing where neither is the case. */
  void done(BuildSummary summary) {
    List<String> spanish =
        List.of(
            count(summary, Status.NEW, "nuevo", "nuevos"),
            count(summary, Status.CHANGED, "cambiado", "cambiados"),
            count(summary, Status.REMOVED, "retirado", "retirados"));
    List<String> english =
        List.of(
            count(summary, Status.NEW, "new", "new"),
            count(summary, Status.CHANGED, "changed", "changed"),
            count(summary, Status.REMOVED, "removed", "removed"));
    server.tell(
        new Work(
            sentence("Última puesta al día, documentos: ", spanish)
                + unread(summary, "No pudieron leerse (el porqué, en la consola): ", " y otros "),
            sentence("Last update, documents: ", english)
                + unread(summary, "Could not be read (why: on the console): ", " and others: ")));
  }

  private static String sentence(String beginning, List<String> counts) {
    String rest =
        counts.stream().filter(count -> !count.isEmpty()).collect(Collectors.joining(", "));
    return rest.isEmpty() ? "" : beginning + rest + ". ";
  }

  private static String count(BuildSummary summary, Status status, String one, String many) {
    int count = summary.count(status);
    return count == 0 ? "" : count + " " + (count == 1 ? one : many);
  }

  private static String unread(BuildSummary summary, String words, String others) {
    List<String> paths =
        Stream.of(Status.SKIPPED, Status.FAILED)
            .flatMap(status -> summary.with(status).stream())
            .map(DocumentOutcome::path)
            .sorted()
            .toList();
    if (paths.isEmpty()) {
      return "";
    }
    String named = paths.stream().limit(NAMED).collect(Collectors.joining(", "));
    int rest = paths.size() - NAMED;
    return words + named + (rest > 0 ? others + rest : "") + ".";
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
