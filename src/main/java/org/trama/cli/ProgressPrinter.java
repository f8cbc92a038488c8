package org.trama.cli;

import org.trama.pipeline.BuildListener;
import org.trama.pipeline.Stage;

/**
 * Shows how a build goes on: a bar that grows on a terminal, a plain line now and then elsewhere.
 */
final class ProgressPrinter implements BuildListener {
  private static final int BAR = 30;
  private static final int LINES_PER_STAGE = 10;
  private static final String ERASE = "\r\u001b[K";

  private final Console console;

  ProgressPrinter(Console console) {
    this.console = console;
  }

  @Override
  public void started(Stage stage, int total) {
    if (console.terminal()) {
      console.err().print(ERASE + stage.title() + " …");
      console.err().flush();
    } else {
      console.err().println(stage.title() + (total > 0 ? ": " + total + " to do" : ""));
    }
  }

  @Override
  public void advanced(Stage stage, int done, int total, String path) {
    if (console.terminal()) {
      int full = total == 0 ? 0 : BAR * done / total;
      String bar = "█".repeat(full) + "░".repeat(BAR - full);
      console
          .err()
          .print(
              ERASE + stage.title() + " " + bar + " " + done + "/" + total + " " + shortened(path));
      console.err().flush();
    } else if (done == total || done % Math.max(1, total / LINES_PER_STAGE) == 0) {
      console.err().println(stage.title() + ": " + done + " of " + total);
    }
  }

  @Override
  public void finished(Stage stage) {
    if (console.terminal()) {
      console.err().print(ERASE);
      console.err().flush();
    }
  }

  private static String shortened(String path) {
    return path.length() <= 30 ? path : "…" + path.substring(path.length() - 29);
  }
}
