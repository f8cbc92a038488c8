package org.trama.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.trama.export.EventShape;
import org.trama.export.ExportFormat;
import org.trama.export.GraphExport;
import org.trama.export.output.ExportListener;
import org.trama.export.selection.Selection;

/**
 * Quads a second of exports beside those of Jena's own {@code tdb2.tdbdump}, each in a process of
 * its own with the same little memory, over a store of generated documents.
 *
 * <pre>java -cp ... org.trama.bench.ExportBench [DOCUMENTS,...] [HEAP] [ROUNDS] [FORMAT ...]</pre>
 *
 * By default stores of 5,000 and 20,000 documents, {@code 1g}, which the dump needs for its cache
 * of nodes, three rounds, and {@code nq}, {@code ttl} and {@code jsonld}. The contestants take
 * turns; what counts is the median of their rounds. Besides the time from the start of the process
 * to its end it tells the time of the processor, which others on the machine do not change, and,
 * from a round of its own that collects garbage all the time, the most heap that was in use: what
 * is to stay the same as stores grow.
 */
public final class ExportBench {
  private static final String DUMP = "tdb2.tdbdump";
  private static final String TIMED = "timed";
  private static final String IN_USE = "in-use";

  private final Path store;
  private final String heap;
  private final long quads;

  private ExportBench(Path store, String heap, long quads) {
    this.store = store;
    this.heap = heap;
    this.quads = quads;
  }

  /** What a process took: seconds by the clock and of the processor, and MiB in use. */
  private record Cost(double seconds, double processor, double heap) {}

  /** Measures and prints a line for each contestant. */
  public static void main(String[] words) throws IOException, InterruptedException {
    if (words.length == 4 && words[0].equals("contestant")) {
      contestant(words[1], Path.of(words[2]), words[3].equals(IN_USE));
      return;
    }
    String sizes = words.length > 0 ? words[0] : "5000,20000";
    String heap = words.length > 1 ? words[1] : "1g";
    int rounds = words.length > 2 ? Integer.parseInt(words[2]) : 3;
    List<String> contestants = new ArrayList<>(List.of(DUMP));
    contestants.addAll(
        words.length > 3
            ? List.of(words).subList(3, words.length)
            : List.of("nq", "ttl", "jsonld"));
    for (String size : sizes.split(",")) {
      measure(Integer.parseInt(size), heap, rounds, contestants);
    }
  }

  private static void measure(int documents, String heap, int rounds, List<String> contestants)
      throws IOException, InterruptedException {
    Path store = Files.createTempDirectory("bench");
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(store.toString()));
    new GeneratedStore(documents, documents * 5).fill(dataset);
    long quads = Txn.calculateRead(dataset, () -> Iter.count(dataset.find()));
    TDBInternal.expel(dataset);
    System.out.printf("%d documents, %d quads, heap of %s%n", documents, quads, heap);
    new ExportBench(store, heap, quads).run(contestants, rounds);
    System.out.println("the store is left in " + store);
  }

  private void run(List<String> contestants, int rounds) throws IOException, InterruptedException {
    Map<String, List<Cost>> costs = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (String contestant : contestants) {
        costs.computeIfAbsent(contestant, any -> new ArrayList<>()).add(cost(contestant, TIMED));
      }
    }
    Cost dump = median(costs.get(DUMP));
    for (String contestant : contestants) {
      double inUse = cost(contestant, IN_USE).heap;
      say(contestant, median(costs.get(contestant)), dump, inUse);
    }
  }

  private void say(String who, Cost cost, Cost dump, double inUse) {
    System.out.printf(
        "%-14s %7.1f s %8.0f quads/s, %.2f of tdbdump; processor %6.1f s, %.2f of tdbdump; %4.0f MiB in use%n",
        who,
        cost.seconds,
        quads / cost.seconds,
        dump.seconds / cost.seconds,
        cost.processor,
        dump.processor / cost.processor,
        inUse);
  }

  private static Cost median(List<Cost> costs) {
    return new Cost(
        median(costs, Cost::seconds), median(costs, Cost::processor), median(costs, Cost::heap));
  }

  private static double median(List<Cost> costs, ToDoubleFunction<Cost> what) {
    return costs.stream().mapToDouble(what).sorted().skip(costs.size() / 2).findFirst().orElse(0);
  }

  private Cost cost(String contestant, String how) throws IOException, InterruptedException {
    Path told = Files.createTempFile("bench", ".txt");
    List<String> line =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + heap,
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            ExportBench.class.getName(),
            "contestant",
            contestant,
            store.toString(),
            how);
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(line)
            .redirectOutput(new File("/dev/null"))
            .redirectError(told.toFile())
            .start();
    int status = process.waitFor();
    double seconds = (System.nanoTime() - begin) / 1e9;
    List<String> lines = Files.readAllLines(told);
    Files.delete(told);
    if (status != 0) {
      throw new IllegalStateException(contestant + " failed: " + String.join("\n", lines));
    }
    String[] figures = lines.get(lines.size() - 1).split(" ");
    return new Cost(seconds, Double.parseDouble(figures[0]), Double.parseDouble(figures[1]));
  }

  private static void contestant(String who, Path store, boolean inUse) throws IOException {
    AtomicLong most = new AtomicLong();
    if (inUse) {
      Thread watcher = new Thread(() -> watch(most));
      watcher.setDaemon(true);
      watcher.start();
    }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> tell(most.get())));
    if (who.equals(DUMP)) {
      tdb2.tdbdump.main("--loc", store.toString());
      return;
    }
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(store.toString()));
    try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
      Txn.executeRead(
          dataset,
          () ->
              new GraphExport(dataset, Selection.everything(), ExportListener.SILENT)
                  .write(ExportFormat.of(who), EventShape.NODES, out));
    }
  }

  private static void watch(AtomicLong most) {
    while (true) {
      System.gc();
      // What was left right after it, however long this thread had to wait since then.
      long left =
          ManagementFactory.getMemoryPoolMXBeans().stream()
              .filter(pool -> pool.getType() == MemoryType.HEAP)
              .mapToLong(pool -> pool.getCollectionUsage().getUsed())
              .sum();
      most.accumulateAndGet(left, Math::max);
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private static void tell(long inUse) {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.err.println(system.getProcessCpuTime() / 1e9 + " " + (inUse >> 20));
  }
}
