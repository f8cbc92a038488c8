package org.trama.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trama.knowledge.OntologyFiles;
import org.trama.pipeline.StageSettings;
import org.trama.pipeline.Stages;
import org.trama.serve.ServerOptions;
import org.trama.serve.TramaServer;
import org.trama.store.GraphStore;

/** A folder is built into the store that a server shows, while it shows it. */
class CorpusWatchTest {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final int VISITORS = 20;

  @TempDir Path folder;
  private final HttpClient http = HttpClient.newHttpClient();
  private final ByteArrayOutputStream console = new ByteArrayOutputStream();
  private final Semaphore reading = new Semaphore(0);
  private Path corpus;
  private GraphStore store;
  private TramaServer server;
  private Watch.Running running;

  @BeforeEach
  void serveAnEmptyStore() throws IOException {
    corpus = Files.createDirectories(folder.resolve("corpus"));
    write("uno.txt", "Rusia atacó a Ucrania. Francia no atacó a Mali.");
    write("dos.txt", "Ucrania atacó a Rusia.");
    store = GraphStore.open(folder.resolve("store"));
    server = TramaServer.start(store.dataset(), ServerOptions.standard().at("localhost", 0));
    server.awaitPages();
  }

  @AfterEach
  void stop() {
    reading.release(1_000_000);
    if (running != null) {
      running.close();
    }
    server.close();
    store.close();
  }

  private void watch() {
    Console shown =
        new Console(
            new PrintStream(console, true, UTF_8), new PrintStream(console, true, UTF_8), false);
    Setup setup =
        new Setup(
            shown,
            OntologyFiles.packed(),
            "test",
            this::stages,
            (open, host, port, to) -> {
              throw new IllegalStateException("a watch starts no server");
            });
    running =
        new CorpusWatch(setup, corpus, folder.resolve("store"), Duration.ofMillis(50))
            .start(store, server);
  }

  /** Those of a build, but for reading: that waits until the test lets it. */
  private Stages stages(StageSettings settings) {
    Stages plain = AttackStages.of(settings);
    return new Stages(
        metadata ->
            file -> {
              reading.acquireUninterruptibly();
              return plain.reader().apply(metadata).read(file);
            },
        plain.annotator(),
        plain.extractor(),
        plain.corrections(),
        plain.resolver(),
        plain.graphs(),
        plain.conformance(),
        plain.versions());
  }

  private void write(String name, String text) throws IOException {
    Path whole = Files.writeString(folder.resolve(name + ".new"), text);
    Files.move(whole, corpus.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }

  private HttpResponse<String> get(String path) {
    try {
      URI address = server.uri().resolve(path);
      HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(path, e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void untilShown(String path, String words) {
    Instant end = Instant.now().plus(PATIENCE);
    String body = get(path).body();
    while (!body.contains(words)) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError(path + " never shows " + words + ":\n" + body + console);
      }
      pause();
      body = get(path).body();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void picksUpNewAndChangedFilesAndTellsOfThemOnTheHomePage() throws IOException {
    watch();
    untilShown("", "Leyendo documentos");
    reading.release(2);
    untilShown("", "documentos: 2 nuevos");
    untilShown("", "De 2 documentos");
    assertThat(get("entity/francia").body()).contains("Mali");

    write("tres.txt", "Chad atacó a Francia.");
    write("dos.txt", "Ucrania no atacó a Rusia.");
    untilShown("progreso", "Leyendo documentos");
    assertThat(get("entity/francia").body()).as("the last whole graph").contains("Mali");
    reading.release(2);
    untilShown("progreso", "documentos: 1 nuevo, 1 cambiado");
    assertThat(get("").body()).contains("De 3 documentos");
    assertThat(get("entity/chad").statusCode()).isEqualTo(200);
    assertThat(get("document/dos.txt").body()).contains("note denied");

    Files.delete(corpus.resolve("tres.txt"));
    untilShown("progreso", "1 retirado");
    assertThat(get("document/tres.txt").statusCode()).isEqualTo(404);
  }

  @Test
  void reportsABrokenFileAndLosesNothing() throws IOException {
    reading.release(1_000_000);
    watch();
    untilShown("progreso", "2 nuevos");
    write("roto.txt", "ROTO");
    untilShown("", "No pudieron leerse (el porqué, en la consola): roto.txt.");
    assertThat(console.toString(UTF_8)).contains("skipped  roto.txt: it is damaged");
    assertThat(get("").body()).contains("De 2 documentos");
    assertThat(get("document/uno.txt").body()).contains("Francia");

    write("roto.txt", "Chad atacó a Mali.");
    untilShown("progreso", "1 nuevo. ");
    assertThat(get("progreso").body()).doesNotContain("roto");
    assertThat(get("document/roto.txt").statusCode()).isEqualTo(200);
  }

  @Test
  void keepsTheGraphWhereTheFolderIsGone() throws IOException {
    reading.release(1_000_000);
    watch();
    untilShown("progreso", "2 nuevos");
    Path away = Files.move(corpus, folder.resolve("away"));
    untilShown("progreso", "No se pudo actualizar el grafo");
    assertThat(get("document/uno.txt").body()).contains("Francia");
    Files.move(away, corpus);
    write("tres.txt", "Chad atacó a Francia.");
    untilShown("progreso", "1 nuevo");
  }

  @Test
  void answersTwentyVisitorsAtOnceWhileItBuilds() throws Exception {
    reading.release(1_000_000);
    watch();
    untilShown("progreso", "2 nuevos");
    List<String> paths = paths();
    Queue<String> failed = new ConcurrentLinkedQueue<>();
    CountDownLatch over = new CountDownLatch(1);
    ExecutorService visitors = Executors.newFixedThreadPool(VISITORS);
    for (int visitor = 0; visitor < VISITORS; visitor++) {
      int first = visitor;
      visitors.execute(() -> visit(paths, first, over, failed));
    }
    for (int build = 1; build <= 3; build++) {
      write("nuevo" + build + ".txt", "Chad atacó a Mali. Mali atacó a Chad.");
      write("dos.txt", "Ucrania atacó a Rusia. Perú atacó a Chile. ".repeat(build));
      untilShown("", "De " + (2 + build) + " documentos");
    }
    over.countDown();
    visitors.shutdown();
    assertThat(visitors.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(failed).isEmpty();
    assertThat(console.toString(UTF_8)).doesNotContain("trama:");
  }

  /** A page of every kind, all of which stay through every build. */
  private List<String> paths() {
    List<String> paths =
        new ArrayList<>(
            List.of(
                "",
                "buscar?q=rusia",
                "buscar?format=json&q=ru",
                "entity/rusia",
                "document/uno.txt",
                "disputas",
                "entre?a=rusia&b=ucrania",
                "sucesos?tipo=Attack",
                "grafo?e=rusia",
                "grafo?e=rusia&format=graphml",
                "consulta",
                "consultas/attacks",
                "consulta?query=SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20LIMIT%2050",
                "entity/rusia?format=ttl",
                "document/uno.txt?format=jsonld",
                "trama/sparql?query=ASK%7B%7D",
                "progreso"));
    String document = get("document/uno.txt").body();
    int at = document.indexOf("/event/");
    paths.add(document.substring(at + 1, document.indexOf('"', at)));
    return paths;
  }

  private void visit(List<String> paths, int first, CountDownLatch over, Queue<String> failed) {
    for (int i = first; i < first + paths.size() || over.getCount() > 0; i++) {
      String path = paths.get(i % paths.size());
      try {
        int status = get(path).statusCode();
        if (status != 200) {
          failed.add(status + " " + path);
        }
      } catch (AssertionError e) {
        failed.add(e.getCause() + " " + path);
      }
    }
  }
}
