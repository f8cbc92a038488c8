package org.trama.interop;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program of somebody else's that a test needs. Where it is missing the test is skipped with a
 * line that says what to install, and fails if the environment has {@code TRAMA_REQUIRE_TOOLS=1}.
 *
 * @param name what people call it
 * @param remedy what to install
 * @param command that runs it, before the arguments
 * @param present whether it is there
 */
public record Tool(String name, String remedy, List<String> command, boolean present) {
  private static final Path NPM = Path.of("src", "test", "npm");
  private static final long PATIENCE_SECONDS = 300;

  public Tool {
    command = List.copyOf(command);
  }

  /** A program on the path, from a package of Debian. */
  public static Tool command(String program, String debianPackage) {
    boolean found =
        Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    return new Tool(program, debian(debianPackage), List.of(program), found);
  }

  /** A script in {@code src/test/python} that imports a module which a package of Debian brings. */
  public static Tool debianPython(String module, String debianPackage) {
    Path modules = Path.of("/usr/lib/python3/dist-packages");
    boolean found = Files.exists(modules.resolve(module)) && Files.exists(python());
    return new Tool(module, debian(debianPackage), List.of(python().toString()), found);
  }

  private static Path python() {
    return Path.of("/usr/bin/python3");
  }

  private static String debian(String name) {
    return "apt-get install " + name;
  }

  /** A script in {@code src/test/npm} that imports a package of its lock file. */
  public static Tool node(String npmPackage) {
    boolean found =
        Files.exists(NPM.resolve("node_modules").resolve(npmPackage).resolve("package.json"));
    return new Tool(npmPackage, "npm ci --ignore-scripts --prefix " + NPM, List.of("node"), found);
  }

  /** A source of Java in {@code src/test/owl}, run with the libraries that its project asks for. */
  public static Tool owl() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new Tool(
        "the ontology's judges",
        "mvn -f src/test/owl/pom.xml dependency:copy-dependencies",
        List.of(
            java,
            "-Dlogback.configurationFile=src/test/owl/logback.xml",
            "-cp",
            Path.of("target", "owl-tools", "*").toString()),
        Files.isDirectory(Path.of("target", "owl-tools")));
  }

  /**
   * A source of Java in a folder of {@code src/test}, run with the libraries that the project there
   * asks for.
   */
  public static Tool java(String folder, String library) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path libraries = Path.of("target", folder + "-tools");
    return new Tool(
        library,
        "mvn -f src/test/" + folder + "/pom.xml dependency:copy-dependencies",
        List.of(
            java, "-Xmx1g", "-Djava.awt.headless=true", "-cp", libraries.resolve("*").toString()),
        Files.isDirectory(libraries));
  }

  /** The path of a script beside the packages of npm. */
  public static String npmScript(String file) {
    return NPM.resolve(file).toString();
  }

  /** The path of a script for Python. */
  public static String pythonScript(String file) {
    return Path.of("src", "test", "python", file).toString();
  }

  /** Ends the test here where the tool is missing. */
  public Tool require() {
    if (!present) {
      String line = name + " is not installed: " + remedy;
      if ("1".equals(System.getenv("TRAMA_REQUIRE_TOOLS"))) {
        fail(line);
      }
      abort(line);
    }
    return this;
  }

  /** What it prints, with an exit status other than 0 failing the test. */
  public String run(String... arguments) {
    require();
    List<String> line = Stream.concat(command.stream(), Stream.of(arguments)).toList();
    try {
      Path out = Files.createTempFile("tool", ".out");
      Path err = Files.createTempFile("tool", ".err");
      try {
        Process process =
            new ProcessBuilder(line)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        await(process, line);
        if (process.exitValue() != 0) {
          fail(String.join(" ", line) + " fails:\n" + Files.readString(err));
        }
        return Files.readString(out, StandardCharsets.UTF_8);
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void await(Process process, List<String> line) {
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        fail(String.join(" ", line) + " does not end");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      fail(String.join(" ", line) + " was interrupted", e);
    }
  }
}
