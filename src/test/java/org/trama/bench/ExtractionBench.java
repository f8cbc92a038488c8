package org.trama.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.trama.annotate.Annotator;
import org.trama.annotate.BarePipeline;
import org.trama.annotate.SpanishAnnotator;
import org.trama.extract.Extractor;
import org.trama.extract.TramaExtractor;
import org.trama.extract.event.Relevance;
import org.trama.knowledge.Knowledge;
import org.trama.knowledge.OntologyFiles;
import org.trama.model.Document;
import org.trama.model.Metadata;

/**
 * Tokens a second of annotation and extraction, with one thread and with two, against the bare
 * CoreNLP pipeline with the same annotators on the same texts in the same run.
 *
 * <pre>
 * mvn -q test-compile
 * mvn -q dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx2g -cp target/test-classes:target/classes:$(cat target/classpath) org.trama.bench.ExtractionBench corpus 5
 * </pre>
 *
 * The first argument is a folder of UTF-8 texts, the second the number of rounds (by default {@code
 * corpus} and 5). Each round runs both contestants, one after the other, in turns that change
 * places; eight rounds before them warm up and are not counted. What counts is the median round.
 * Both are given credit for the same tokens, those of the bare pipeline, so that the ratio is one
 * of time: under 1 the program, which leaves out what is not the article, is faster than bare
 * CoreNLP. Time is given by the clock and by what the threads got of the processors, which tells
 * more on a machine that does other things too.
 */
public final class ExtractionBench {
  /** Rounds before the first that counts: both sides are compiled by then. */
  private static final int WARM_UP = 8;

  private final List<String> texts;
  private final int rounds;
  private final BarePipeline bare = new BarePipeline();
  private final Knowledge knowledge = Knowledge.read(OntologyFiles.in(Path.of("ontology")));
  private final Annotator annotator = new SpanishAnnotator(new Relevance(knowledge.lexicon()));
  private final Extractor extractor = new TramaExtractor(knowledge);

  private ExtractionBench(List<String> texts, int rounds) {
    this.texts = texts;
    this.rounds = rounds;
  }

  /** Measures and prints a table. */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "corpus");
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    new ExtractionBench(texts(folder), rounds).run();
  }

  private static List<String> texts(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run() {
    int tokens = texts.stream().mapToInt(bare::annotate).sum();
    System.out.printf(
        Locale.ROOT, "%d texts, %d tokens, %d rounds%n", texts.size(), tokens, rounds);
    System.out.println("threads  bare tokens/s  trama tokens/s  trama time / bare  processor");
    for (int threads : new int[] {1, 2}) {
      compare(tokens, threads);
    }
  }

  private void compare(int tokens, int threads) {
    List<Seconds> bareRounds = new ArrayList<>();
    List<Seconds> ownRounds = new ArrayList<>();
    for (int round = 1 - WARM_UP; round <= rounds; round++) {
      boolean bareFirst = round % 2 == 0;
      Seconds first = seconds(bareFirst ? bare::annotate : this::extract, threads);
      Seconds second = seconds(bareFirst ? this::extract : bare::annotate, threads);
      if (round > 0) {
        bareRounds.add(bareFirst ? first : second);
        ownRounds.add(bareFirst ? second : first);
      }
    }
    double bareTime = median(bareRounds, Seconds::clock);
    double ownTime = median(ownRounds, Seconds::clock);
    System.out.printf(
        Locale.ROOT,
        "%7d  %13.0f  %14.0f  %17.2f  %9.2f%n",
        threads,
        tokens / bareTime,
        tokens / ownTime,
        ownTime / bareTime,
        median(ownRounds, Seconds::processor) / median(bareRounds, Seconds::processor));
  }

  /** What one round took, in seconds. */
  private record Seconds(double clock, double processor) {}

  private int extract(String text) {
    Metadata metadata = Metadata.of("es", "text/plain", Optional.empty());
    return extractor
        .extract(annotator.annotate(new Document("a.txt", "0", text, metadata)))
        .events()
        .size();
  }

  /** All texts, as many at once as there are threads. */
  private Seconds seconds(ToIntFunction<String> work, int threads) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      long start = System.nanoTime();
      List<Future<Long>> running = new ArrayList<>();
      texts.forEach(text -> running.add(pool.submit(() -> processorTime(work, text))));
      long processor = 0;
      for (Future<Long> one : running) {
        processor += one.get();
      }
      return new Seconds((System.nanoTime() - start) / 1e9, processor / 1e9);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("a text could not be understood", e);
    } finally {
      pool.shutdown();
    }
  }

  private static long processorTime(ToIntFunction<String> work, String text) {
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long start = thread.getCurrentThreadCpuTime();
    work.applyAsInt(text);
    return thread.getCurrentThreadCpuTime() - start;
  }

  private static double median(List<Seconds> rounds, ToDoubleFunction<Seconds> value) {
    return rounds.stream()
        .mapToDouble(value)
        .sorted()
        .skip(rounds.size() / 2)
        .findFirst()
        .orElseThrow();
  }
}
