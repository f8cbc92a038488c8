package org.trama.export.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Sorts lines and drops those that repeat. What does not fit into its share of memory waits in
 * temporary files, which {@link #close} deletes.
 */
public final class LineSort implements AutoCloseable {
  private static final long LARGEST_SHARE = 32L << 20;
  private static final long SHARE = Math.min(LARGEST_SHARE, Runtime.getRuntime().maxMemory() / 32);

  private final long share;
  private final SortedRuns runs = new SortedRuns();
  private List<String> lines = new ArrayList<>();
  private long held;

  /** A sort that holds in memory what suits this machine. */
  public LineSort() {
    this(SHARE);
  }

  /** A sort that holds about so many characters in memory. */
  LineSort(long share) {
    this.share = share;
  }

  /** Takes a line, without its end; a line feed must not stand in it. */
  public void add(String line) {
    lines.add(line);
    held += line.length();
    if (held > share) {
      runs.add(inMemory());
      lines = new ArrayList<>();
      held = 0;
    }
  }

  /** All lines in the order of their UTF-16 code units, each once; to be asked for once. */
  public Iterator<String> sorted() {
    return new Distinct(runs.isEmpty() ? inMemory() : runs.with(inMemory()));
  }

  private Iterator<String> inMemory() {
    lines.sort(Comparator.naturalOrder());
    return lines.iterator();
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

  @Override
  public void close() {
    runs.close();
  }
}
