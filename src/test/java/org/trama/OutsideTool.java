package org.trama;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A program that is not ours, run to see whether it opens what we write. A test that needs one that
 * is missing is skipped, with a line that says what to install; with {@code TRAMA_REQUIRE_TOOLS=1}
 * in the environment it fails.
 */
public final class OutsideTool {
  private static final long MINUTES = 5;

  private final List<String> command;

  private OutsideTool(List<String> command) {
    this.command = command;
  }

  /** Debian's Python with a module of this name, from a Debian package of that name. */
  public static OutsideTool python(String module, String debianPackage) {
    for (String python : List.of("/usr/bin/python3", "python3")) {
      if (works(List.of(python, "-c", "import " + module))) {
        return new OutsideTool(List.of(python));
      }
    }
    throw missing("the Debian package " + debianPackage);
  }

  /** Node.js with the packages of {@code src/test/npm}, this one among them. */
  public static OutsideTool node(String npmPackage) {
    if (works(List.of("node", "--version"))
        && Files.isDirectory(Path.of("src/test/npm/node_modules", npmPackage))) {
      return new OutsideTool(List.of("node"));
    }
    throw missing("the npm package " + npmPackage + ": npm ci --prefix src/test/npm");
  }

  /**
   * Java with the libraries that a project in {@code src/test} asks for, gathered in a folder of
   * {@code target}.
   */
  public static OutsideTool java(String project, String library) {
    Path jars = Path.of("target", project);
    if (!Files.isDirectory(jars)) {
      throw missing(
          "the Maven artifact " + library + ": mvn -f src/test/" + project + "/pom.xml package");
    }
    String classpath = jars.toAbsolutePath() + "/*";
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new OutsideTool(List.of(java, "-Xmx1g", "-cp", classpath));
  }

  private static RuntimeException missing(String what) {
    String line = "skipped for want of " + what;
    if ("1".equals(System.getenv("TRAMA_REQUIRE_TOOLS"))) {
      Assertions.fail(line);
    }
    System.err.println(line);
    Assumptions.abort(line);
    return new IllegalStateException(line);
  }

  private static boolean works(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Writes a file that a tool is to read. */
  public static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the tool prints when run with these arguments; fails where the tool does. */
  public String run(String... arguments) throws IOException, InterruptedException {
    List<String> line =
        new ArrayList<>(Stream.of(command, List.of(arguments)).flatMap(List::stream).toList());
    Path out = Files.createTempFile("trama-tool", ".out");
    Path err = Files.createTempFile("trama-tool", ".err");
    try {
      Process process =
          new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
      if (!ended) {
        process.destroyForcibly();
      }
      String complaint = Files.readString(err, StandardCharsets.UTF_8);
      assertThat(ended).as("%s ends: %s", line, complaint).isTrue();
      assertThat(process.exitValue()).as("%s: %s", line, complaint).isZero();
      return Files.readString(out, StandardCharsets.UTF_8);
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
