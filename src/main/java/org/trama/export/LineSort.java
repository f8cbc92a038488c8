package org.trama.export;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Sorts lines and drops those that repeat. What does not fit into its share of memory waits in
 * temporary files, which {@link #close} deletes.
 */
final class LineSort implements AutoCloseable {
  private static final long LARGEST_SHARE = 32L << 20;
  private static final long SHARE = Math.min(LARGEST_SHARE, Runtime.getRuntime().maxMemory() / 32);

  private final long share;
  private final List<Path> runs = new ArrayList<>();
  private final List<BufferedReader> readers = new ArrayList<>();
  private List<String> lines = new ArrayList<>();
  private long held;

  LineSort() {
    this(SHARE);
  }

  /** A sort that holds about so many characters in memory. */
  LineSort(long share) {
    this.share = share;
  }

  /** Takes a line, without its end; a line feed must not stand in it. */
  void add(String line) {
    lines.add(line);
    held += line.length();
    if (held > share) {
      spill();
    }
  }

  private void spill() {
    try {
      Path run = Files.createTempFile("trama-export", ".gz");
      runs.add(run);
      try (BufferedWriter out =
          new BufferedWriter(
              new OutputStreamWriter(
                  new Fast(Files.newOutputStream(run)), StandardCharsets.UTF_8))) {
        lines.sort(Comparator.naturalOrder());
        for (String line : lines) {
          out.write(line);
          out.write('\n');
        }
      }
      lines = new ArrayList<>();
      held = 0;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static final class Fast extends GZIPOutputStream {
    Fast(java.io.OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  /** All lines in the order of their UTF-16 code units, each once; to be asked for once. */
  Iterator<String> sorted() {
    lines.sort(Comparator.naturalOrder());
    if (runs.isEmpty()) {
      return new Distinct(lines.iterator());
    }
    PriorityQueue<Source> sources = new PriorityQueue<>(Comparator.comparing(Source::head));
    add(lines.iterator(), sources);
    runs.forEach(run -> add(lines(run), sources));
    return new Distinct(new Merge(sources));
  }

  private Iterator<String> lines(Path run) {
    try {
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(run), 1 << 16), StandardCharsets.UTF_8));
      readers.add(reader);
      return reader.lines().iterator();
    } catch (IOException e) {
      throw failed(e);
    }
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

  private static final class Distinct implements Iterator<String> {
    private final Iterator<String> lines;
    private String next = "";
    private boolean more;

    Distinct(Iterator<String> lines) {
      this.lines = lines;
      this.more = lines.hasNext();
      if (more) {
        next = lines.next();
      }
    }

    @Override
    public boolean hasNext() {
      return more;
    }

    @Override
    public String next() {
      if (!more) {
        throw new NoSuchElementException();
      }
      String current = next;
      more = false;
      while (!more && lines.hasNext()) {
        next = lines.next();
        more = !next.equals(current);
      }
      return current;
    }
  }

  private static ExportException failed(IOException e) {
    return new ExportException(
        "the export cannot be sorted on disk ("
            + e.getMessage()
            + "); make room where temporary"
            + " files go, or choose another place with -Djava.io.tmpdir",
        e);
  }

  @Override
  public void close() {
    try {
      for (BufferedReader reader : readers) {
        reader.close();
      }
      for (Path run : runs) {
        Files.deleteIfExists(run);
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }
}
