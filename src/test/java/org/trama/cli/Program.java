package org.trama.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.trama.knowledge.OntologyFiles;
import org.trama.pipeline.SharedStages;

/**
 * The whole program in this process, but for the annotator, which it shares with the other tests.
 */
final class Program {
  private final StoreServer server;

  Program(StoreServer server) {
    this.server = server;
  }

  /** What a run left behind. */
  record Outcome(int status, String out, String err) {}

  Outcome run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false);
    OntologyFiles ontology = OntologyFiles.in(Path.of("ontology"));
    Setup setup = new Setup(console, ontology, "test", SharedStages::of, server);
    int status = TramaCommand.line(setup).execute(words);
    return new Outcome(status, out.toString(UTF_8), err.toString(UTF_8));
  }
}
