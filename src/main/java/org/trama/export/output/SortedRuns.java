package org.trama.export.output;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Sorted lines in temporary files, which {@link #close} deletes. Wherever there come to be many of
 * one size, they are merged to one of the next: the number that is open at once, and with it the
 * memory for reading them, grows only as the logarithm of what is sorted.
 */
final class SortedRuns implements AutoCloseable {
  private static final int MOST = 32;
  private static final int BUFFER = 1 << 15;

  private final List<List<Path>> levels = new ArrayList<>();
  private final List<BufferedReader> readers = new ArrayList<>();

  boolean isEmpty() {
    return levels.isEmpty();
  }

  /** Keeps lines that come sorted. */
  void add(Iterator<String> lines) {
    try {
      add(lines, 0);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void add(Iterator<String> lines, int level) throws IOException {
    if (levels.size() == level) {
      levels.add(new ArrayList<>());
    }
    List<Path> runs = levels.get(level);
    runs.add(Files.createTempFile("trama-export", ".gz"));
    write(lines, runs.get(runs.size() - 1));
    if (runs.size() == MOST) {
      add(merged(runs.stream().map(this::lines)), level + 1);
      delete(runs);
    }
  }

  private static void write(Iterator<String> lines, Path run) throws IOException {
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(new Fast(Files.newOutputStream(run)), StandardCharsets.UTF_8))) {
      while (lines.hasNext()) {
        out.write(lines.next());
        out.write('\n');
      }
    }
  }

  private static final class Fast extends GZIPOutputStream {
    Fast(OutputStream out) throws IOException {
      super(out, BUFFER);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  /** All lines that were added, and {@code others}, which come sorted, in one order. */
  Iterator<String> with(Iterator<String> others) {
    return merged(
        Stream.concat(Stream.of(others), levels.stream().flatMap(List::stream).map(this::lines)));
  }

  private Iterator<String> lines(Path run) {
    try {
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(run), BUFFER), StandardCharsets.UTF_8));
      readers.add(reader);
      return reader.lines().iterator();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static Iterator<String> merged(Stream<Iterator<String>> sorted) {
    PriorityQueue<Source> sources = new PriorityQueue<>(Comparator.comparing(Source::head));
    sorted.forEach(lines -> add(lines, sources));
    return new Merge(sources);
  }

  private static void add(Iterator<String> rest, PriorityQueue<Source> sources) {
    if (rest.hasNext()) {
      sources.add(new Source(rest.next(), rest));
    }
  }

  private record Source(String head, Iterator<String> rest) {}

  private record Merge(PriorityQueue<Source> sources) implements Iterator<String> {
    @Override
    public boolean hasNext() {
      return !sources.isEmpty();
    }

    @Override
    public String next() {
      Source least = sources.remove();
      add(least.rest(), sources);
      return least.head();
    }
  }

  private void delete(List<Path> runs) throws IOException {
    for (BufferedReader reader : readers) {
      reader.close();
    }
    readers.clear();
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
    runs.clear();
  }

  @Override
  public void close() {
    try {
      for (List<Path> runs : levels) {
        delete(runs);
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static ExportException failed(IOException e) {
    return new ExportException(
        "the export cannot be sorted on disk ("
            + e.getMessage()
            + "); make room where temporary files go, or choose another place with -Djava.io.tmpdir",
        e);
  }
}
