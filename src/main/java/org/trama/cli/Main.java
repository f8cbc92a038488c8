package org.trama.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.trama.pipeline.StandardStages;

/** Where the process begins and ends. */
public final class Main {
  private Main() {}

  /** Runs one verb and exits with its status. */
  public static void main(String[] args) {
    List<String> words = Arrays.asList(args);
    if (words.contains("--verbose")) {
      System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "info");
    }
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    System.setOut(err);
    boolean terminal = Boolean.getBoolean("trama.terminal");
    Setup setup =
        new Setup(
            new Console(out, err, terminal),
            Setup.ontology(Optional.ofNullable(System.getProperty("trama.ontology"))),
            Setup.programVersion(),
            StandardStages::of,
            new WebServer());
    int status = TramaCommand.line(setup).execute(args);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /**
   * Libraries that print must not spoil the data: standard output is ours alone, and always UTF-8.
   */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new FileOutputStream(descriptor), descriptor == FileDescriptor.err, StandardCharsets.UTF_8);
  }
}
