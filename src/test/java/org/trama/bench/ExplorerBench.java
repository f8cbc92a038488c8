package org.trama.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.trama.serve.ServerOptions;
import org.trama.serve.TramaServer;
import org.trama.serve.visit.Work;

/**
 * Times pages over a store of generated documents, alone, for 20 visitors at once, and for 20
 * visitors while documents are written into the same store.
 *
 * <pre>java -Xmx5g -cp ... org.trama.bench.ExplorerBench [DOCUMENTS] [ENTITIES] [STORE]</pre>
 *
 * <p>A store that is there already is measured as it is; else it is made, and left for another
 * time.
 */
final class ExplorerBench {
  private static final List<String> PATHS =
      List.of(
          "",
          "entity/e0",
          "entity/e1",
          "entity/e500",
          "event/v10",
          "document/d10.txt",
          "disputas",
          "entre?a=e0&b=e1",
          "sucesos",
          "grafo?e=e0",
          "sucesos?tipo=Attack&p=3",
          "buscar?q=nombre",
          "buscar?format=json&q=n",
          "buscar?format=json&q=nonbre+12",
          "entity/e7?format=ttl",
          "consulta");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static final OperatingSystemMXBean WORK =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final GeneratedStore generated;
  private final int documents;

  private ExplorerBench(int documents, int entities) {
    this.generated = new GeneratedStore(documents, entities);
    this.documents = documents;
  }

  public static void main(String[] words) throws Exception {
    int documents = words.length > 0 ? Integer.parseInt(words[0]) : 10_000;
    int entities = words.length > 1 ? Integer.parseInt(words[1]) : 100_000;
    Path store =
        words.length > 2 ? Path.of(words[2]) : Files.createTempDirectory("bench").resolve("store");
    new ExplorerBench(documents, entities).run(store);
  }

  private void run(Path store) throws IOException, InterruptedException, ExecutionException {
    boolean made = Files.isDirectory(store);
    Files.createDirectories(store);
    DatasetGraph dataset =
        DatabaseMgr.connectDatasetGraph(Location.create(store.toAbsolutePath().toString()));
    if (!made) {
      long begin = System.nanoTime();
      generated.fill(dataset);
      say("made and loaded", begin);
    }
    long begin = System.nanoTime();
    try (TramaServer server =
        TramaServer.start(dataset, ServerOptions.standard().at("localhost", 0))) {
      get(server.uri());
      say("first answer", begin);
      server.awaitPages();
      say("all pages there", begin);
      measure(server.uri());
      begin = System.nanoTime();
      server.refresh();
      say("the graph read again; then", begin);
      measure(server.uri());
      crowd(server.uri(), "20 visitors at once");
      crowdWhileWriting(server, dataset);
    }
    System.out.println("the store is left in " + store);
  }

  /** Writes and shows documents as a build does, some to a transaction, while visitors read. */
  private void crowdWhileWriting(TramaServer server, DatasetGraph dataset)
      throws InterruptedException, ExecutionException {
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService builder = Executors.newSingleThreadExecutor();
    Future<Integer> written =
        builder.submit(
            () -> {
              int documentsWritten = 0;
              while (!over.get()) {
                StringBuilder some = new StringBuilder(GeneratedStore.PREFIXES);
                for (int i = 0; i < 100; i++) {
                  generated.document(documents + documentsWritten++, some);
                }
                server.tell(new Work("Guardando el grafo…", "Storing the graph…"));
                Txn.executeWrite(
                    dataset, () -> RDFParser.fromString(some.toString(), Lang.TRIG).parse(dataset));
              }
              server.refresh();
              server.tell(Work.NONE);
              return documentsWritten;
            });
    crowd(server.uri(), "20 visitors at once while it writes");
    over.set(true);
    System.out.println("documents written meanwhile, and shown then: " + written.get());
    builder.shutdown();
  }

  private static void measure(URI root) {
    for (String path : PATHS) {
      long asked = System.nanoTime();
      get(root.resolve(path));
      long first = System.nanoTime() - asked;
      long[] times = new long[15];
      long worked = WORK.getProcessCpuTime();
      for (int i = 0; i < times.length; i++) {
        long begin = System.nanoTime();
        get(root.resolve(path));
        times[i] = System.nanoTime() - begin;
      }
      worked = (WORK.getProcessCpuTime() - worked) / times.length;
      Arrays.sort(times);
      System.out.printf(
          "%-32s first %7.1f ms, then median %7.1f ms, worst %7.1f ms, of the processor %7.1f ms%n",
          "/" + path, first / 1e6, times[7] / 1e6, times[14] / 1e6, worked / 1e6);
    }
  }

  private static void crowd(URI root, String who) throws InterruptedException, ExecutionException {
    ExecutorService visitors = Executors.newFixedThreadPool(20);
    List<Future<long[]>> answers = new ArrayList<>();
    long begin = System.nanoTime();
    for (int i = 0; i < 1000; i++) {
      URI page = root.resolve(PATHS.get(i % PATHS.size()));
      answers.add(
          visitors.submit(
              () -> {
                long asked = System.nanoTime();
                int status = get(page);
                return new long[] {status, System.nanoTime() - asked};
              }));
    }
    int failed = 0;
    List<Long> times = new ArrayList<>();
    for (Future<long[]> answer : answers) {
      failed += answer.get()[0] == 200 ? 0 : 1;
      times.add(answer.get()[1]);
    }
    visitors.shutdown();
    times.sort(null);
    System.out.printf(
        "%s: %d pages, %d failed, median %.0f ms, 95 of 100 within %.0f ms, %.1f s in all%n",
        who,
        answers.size(),
        failed,
        times.get(times.size() / 2) / 1e6,
        times.get(times.size() * 95 / 100) / 1e6,
        (System.nanoTime() - begin) / 1e9);
  }

  private static int get(URI page) {
    try {
      return HTTP.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void say(String what, long begin) {
    System.out.printf(
        "%s: %.1f s (the processor has worked %.1f s since the start)%n",
        what, (System.nanoTime() - begin) / 1e9, WORK.getProcessCpuTime() / 1e9);
  }
}
