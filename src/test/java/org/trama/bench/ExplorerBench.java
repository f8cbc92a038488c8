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
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.trama.knowledge.OntologyFiles;
import org.trama.serve.ServerOptions;
import org.trama.serve.TramaServer;
import org.trama.serve.Work;

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
  private static final String BASE = "https://w3id.org/trama/resource/";
  private static final String[] KINDS = {"Person", "Country", "Place", "Organization"};
  private static final String[] TYPES = {
    "Meeting", "Visit", "ArmsTransfer", "Attack", "Sanction", "Accusation", "Support", "Threat"
  };
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
  private static final String PREFIXES =
      """
      @prefix t: <https://w3id.org/trama/ontology#> .
      @prefix b: <https://w3id.org/trama/resource/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      """;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static final OperatingSystemMXBean WORK =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Random random = new Random(1);
  private final int documents;
  private final int entities;

  private ExplorerBench(int documents, int entities) {
    this.documents = documents;
    this.entities = entities;
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
      fill(dataset);
    }
    long begin = System.nanoTime();
    try (TramaServer server =
        TramaServer.start(dataset, ServerOptions.standard().at("localhost", 0))) {
      get(server.uri());
      say("first page, with the atlas", begin);
      measure(server.uri());
      crowd(server.uri(), "20 visitors at once");
      crowdWhileWriting(server, dataset);
    }
    System.out.println("the store is left in " + store);
  }

  private void fill(DatasetGraph dataset) throws IOException {
    Path file = Files.createTempFile("bench", ".trig");
    Files.writeString(file, trig());
    long begin = System.nanoTime();
    DataLoader loader = LoaderFactory.phasedLoader(dataset, (form, words) -> {});
    loader.startBulk();
    loader.load(file.toString());
    loader.finishBulk();
    Files.delete(file);
    String ontology = OntologyFiles.packed().text(OntologyFiles.ONTOLOGY);
    Txn.executeWrite(
        dataset,
        () ->
            RDFParser.fromString(ontology, Lang.TURTLE)
                .parse(dataset.getGraph(NodeFactory.createURI(BASE + "graph/ontology"))));
    say("loaded", begin);
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
                StringBuilder some = new StringBuilder(PREFIXES);
                for (int i = 0; i < 100; i++) {
                  document(documents + documentsWritten++, some);
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
    System.out.printf("%s: %.1f s%n", what, (System.nanoTime() - begin) / 1e9);
  }

  private String trig() {
    StringBuilder out = new StringBuilder(1 << 26);
    out.append(PREFIXES).append("<").append(BASE).append("graph/entities> {\n");
    for (int i = 0; i < entities; i++) {
      out.append(
          "<%sentity/e%d> a t:Entity, t:%s ; rdfs:label \"Nómbre %d %s\"@es ; skos:altLabel \"Álias %d\"@es .\n"
              .formatted(BASE, i, KINDS[i % 4], i, Integer.toString(i * 7919, 36), i));
    }
    out.append("}\n");
    for (int i = 0; i < documents; i++) {
      document(i, out);
    }
    return out.toString();
  }

  private void document(int number, StringBuilder out) {
    String iri = BASE + "document/d" + number + ".txt";
    StringBuilder text = new StringBuilder();
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      int who = entity();
      int whom = entity();
      int begin = text.length();
      text.append("Nómbre ").append(who).append(" actuó sobre Nómbre ").append(whom).append('.');
      String event =
          BASE
              + "event/v"
              + (random.nextInt(8) == 0 ? random.nextInt(documents * 10) : number * 10 + i);
      rest.append(
          "<%s> a t:Event, t:%s ; t:agent <%sentity/e%d> ; t:target <%sentity/e%d> .\n"
              .formatted(event, TYPES[i % 8], BASE, who, BASE, whom));
      rest.append(
          "<%s#passage-%d-%d> a t:Passage ; t:inDocument <%s> ; nif:beginIndex %d ; nif:endIndex %d ; nif:anchorOf \"%s\" .\n"
              .formatted(
                  iri, begin, text.length(), iri, begin, text.length(), text.substring(begin)));
      rest.append(
          "<%s#claim-%d> a t:Claim ; t:about <%s> ; t:polarity t:%s ; t:modality t:Actual ; t:evidence <%s#passage-%d-%d> ; t:inDocument <%s> ; t:confidence 0.8 %s .\n"
              .formatted(
                  iri,
                  i,
                  event,
                  random.nextInt(12) == 0 ? "Denied" : "Asserted",
                  iri,
                  begin,
                  text.length(),
                  iri,
                  random.nextBoolean() ? "; t:source <" + BASE + "entity/e" + entity() + ">" : ""));
      for (int mention : new int[] {who, whom}) {
        rest.append(
            "<%s#mention-%d-%d> a t:Mention ; t:inDocument <%s> ; nif:beginIndex %d ; nif:endIndex %d ; nif:anchorOf \"Nómbre\" ; t:refersTo <%sentity/e%d> .\n"
                .formatted(iri, begin, mention, iri, begin, begin + 6, BASE, mention));
      }
      text.append(i % 4 == 3 ? "\n" : " ");
    }
    out.append(
        "<%s> {\n<%s> a t:Document ; t:path \"d%d.txt\" ; dct:issued \"20%02d-%02d-%02d\"^^xsd:date ; nif:isString \"%s\" .\n"
            .formatted(
                iri,
                iri,
                number,
                15 + number % 11,
                1 + number % 12,
                1 + number % 28,
                text.toString().replace("\n", "\\n")));
    out.append(rest).append("}\n");
  }

  /** A few are in most of the news. */
  private int entity() {
    return (int) (Math.pow(random.nextDouble(), 4) * entities);
  }
}
