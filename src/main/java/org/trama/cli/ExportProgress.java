package org.trama.cli;

import java.util.function.LongSupplier;
import org.trama.export.output.ExportListener;

/**
 * Shows how an export goes on where it takes longer than a moment: a bar on a terminal, a plain
 * line now and then elsewhere. Says what folding left out.
 */
final class ExportProgress implements ExportListener {
  private static final int BAR = 30;
  private static final long SECOND = 1_000_000_000L;
  private static final String ERASE = "\r\u001b[K";

  private final Console console;
  private final LongSupplier clock;
  private final long interval;
  private long shown;
  private boolean bar;

  /**
   * Shows on {@code console}.
   *
   * @param clock nanoseconds since some moment
   */
  ExportProgress(Console console, LongSupplier clock) {
    this.console = console;
    this.clock = clock;
    this.interval = console.terminal() ? SECOND / 5 : 5 * SECOND;
    this.shown = clock.getAsLong();
  }

  @Override
  public void advanced(long done, long total) {
    long now = clock.getAsLong();
    if (now - shown < interval) {
      return;
    }
    shown = now;
    if (console.terminal()) {
      bar = true;
      int full = (int) (BAR * done / total);
      console
          .err()
          .print(
              ERASE
                  + "exporting "
                  + "█".repeat(full)
                  + "░".repeat(BAR - full)
                  + share(done, total));
      console.err().flush();
    } else {
      console.err().println("exporting:" + share(done, total));
    }
  }

  private static String share(long done, long total) {
    return " " + 100 * done / total + " %";
  }

  @Override
  public void folded(long events, long dropped) {
    end();
    if (dropped > 0) {
      console
          .err()
          .println(
              "trama: "
                  + dropped
                  + " of "
                  + events
                  + " events have no edge: no two entities act on one another in them; without --fold they are nodes");
    }
  }

  /** Takes the bar away, so that nothing is written behind it. */
  void end() {
    if (bar) {
      console.err().print(ERASE);
      console.err().flush();
      bar = false;
    }
  }
}
