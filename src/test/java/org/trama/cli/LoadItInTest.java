package org.trama.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trama.Readme;
import org.trama.interop.Tool;

/**
 * Executes the table of README.md that says how other tools load what is exported: every command of
 * every line, as it stands there. Expressions of a language are set into the least program that
 * gives them what they name; Gephi, which has no command, opens the file by its toolkit, and
 * Protégé's line is what {@code OntologyJudgedTest} does.
 */
class LoadItInTest {
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path NPM = Path.of("src", "test", "npm", "node_modules").toAbsolutePath();
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final String CLASSES = System.getProperty("java.class.path");

  @TempDir private static Path folder;

  /** A line of the table: what the tools are called, how to export for them, how they load that. */
  private record Row(String tools, String export, List<String> loads) {
    static Row of(String line) {
      String[] cells = line.split("(?<!\\\\)\\|");
      return new Row(cells[1].strip(), codes(cells[2]).get(0), codes(cells[3]));
    }

    private static List<String> codes(String cell) {
      return CODE.matcher(cell).results().map(found -> found.group(1)).toList();
    }
  }

  /** One way to load it, and the program that must be there for it. */
  private record Load(Row row, String code, Tool tool, String command) {
    @Override
    public String toString() {
      return row.tools() + ": " + code;
    }
  }

  @BeforeAll
  static void fillStoreAndPath() throws IOException {
    SampleStore.fill(folder.resolve("store"));
    // What Jena's and Neo4j's own scripts of these names start.
    script("tdb2.tdbloader", JAVA + " -cp '" + CLASSES + "' tdb2.tdbloader \"$@\"");
    Path home = folder.resolve("neo4j");
    Files.createDirectories(home.resolve("conf"));
    Files.createFile(home.resolve("conf").resolve("neo4j.conf"));
    script(
        "neo4j-admin",
        "NEO4J_HOME=%1$s NEO4J_CONF=%1$s/conf %2$s -Xmx1g -cp '%3$s/*' org.neo4j.cli.AdminTool \"$@\""
            .formatted(home, JAVA, TARGET.resolve("neo4j-tools")));
  }

  private static void script(String name, String command) throws IOException {
    Path file = Files.createDirectories(folder.resolve("bin")).resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + command + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static List<Row> rows() {
    return Readme.text()
        .lines()
        .filter(line -> line.startsWith("| ") && line.contains("`--format "))
        .map(Row::of)
        .toList();
  }

  private static Stream<Load> loads() throws IOException {
    return rows().stream().flatMap(row -> row.loads().stream().map(code -> load(row, code)));
  }

  private static Load load(Row row, String code) {
    if (code.startsWith("connection.add(")) {
      return new Load(row, code, java(), JAVA + " -cp '" + CLASSES + "' Load.java");
    }
    if (code.startsWith("cytoscape(")) {
      return new Load(row, code, Tool.node("cytoscape"), "node Load.cjs");
    }
    if (code.startsWith("str(read.delim(")) {
      Tool r = Tool.command("Rscript", "r-base-core");
      return new Load(row, code, r, "Rscript -e '" + code + "'");
    }
    return new Load(row, code, tool(code), code);
  }

  private static Tool tool(String command) {
    if (command.startsWith("node ")) {
      return Tool.node(command.replaceAll(".*require\\(\"(oxigraph|jsonld)\"\\).*", "$1"));
    }
    if (command.startsWith("python3 ")) {
      String module = command.replaceAll(".*import (\\w+);.*", "$1");
      return Tool.debianPython(module, "python3-" + module);
    }
    if (command.startsWith("unzip ")) {
      Tool.command("unzip", "unzip").require();
      return Tool.java("neo4j", "org.neo4j.test:neo4j-harness");
    }
    return command.startsWith("rapper ") ? Tool.command("rapper", "raptor2-utils") : java();
  }

  private static Tool java() {
    return new Tool("java", "", List.of(JAVA), true);
  }

  private static Path export(Row row) {
    String[] words = row.export().split(" ");
    Path file = folder.resolve(words[words.length - 1]);
    words[words.length - 1] = file.toString();
    String[] line =
        Stream.of(
                Stream.of("export"),
                Arrays.stream(words),
                Stream.of("--store", folder.resolve("store").toString()))
            .flatMap(part -> part)
            .toArray(String[]::new);
    Program.Outcome outcome = new Program((store, host, port, console) -> {}).run(line);
    assertThat(outcome.status()).as("%s%n%s", row, outcome.err()).isZero();
    return file;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyExportOfTheTableWritesItsFile(Row row) {
    assertThat(export(row)).isNotEmptyFile();
  }

  @ParameterizedTest
  @MethodSource("loads")
  void theToolLoadsItByTheCommandOfTheTable(Load load) throws IOException, InterruptedException {
    load.tool().require();
    Path file = export(load.row());
    programs(load.code(), file);
    String said = run(load);
    if (load.row().export().matches("--format (nq|trig|jsonld-framed) .*")) {
      assertThat(said.lines().filter(line -> line.matches("\\d+")))
          .as(said)
          .allMatch(line -> line.equals(Long.toString(quads())));
    }
  }

  private static long quads() {
    Path quads = export(new Row("", "--format nq -o quads.nq", List.of()));
    try (Stream<String> lines = Files.lines(quads)) {
      return lines.count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The least programs that expressions can stand in. */
  private static void programs(String code, Path file) throws IOException {
    if (code.startsWith("connection.add(")) {
      Files.writeString(
          folder.resolve("Load.java"),
          """
          import java.io.File;
          import org.eclipse.rdf4j.repository.sail.SailRepository;
          import org.eclipse.rdf4j.rio.RDFFormat;
          import org.eclipse.rdf4j.sail.memory.MemoryStore;

          class Load {
            public static void main(String[] words) throws Exception {
              try (var connection = new SailRepository(new MemoryStore()).getConnection()) {
                %s;
                System.out.println(connection.size());
              }
            }
          }
          """
              .formatted(code));
    }
    if (code.startsWith("cytoscape(")) {
      Files.writeString(
          folder.resolve("Load.cjs"),
          """
          const cytoscape = require("cytoscape");
          const graph = JSON.parse(require("fs").readFileSync("%s", "utf8"));
          if (%s.nodes().length === 0) throw new Error("no nodes");
          """
              .formatted(file.getFileName(), code));
    }
  }

  private static String run(Load load) throws IOException, InterruptedException {
    Path said = Files.createTempFile(folder, "said", ".txt");
    ProcessBuilder shell =
        new ProcessBuilder("bash", "-c", load.command()).directory(folder.toFile());
    shell.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:" + System.getenv("PATH"));
    shell.environment().put("NODE_PATH", NPM.toString());
    Process process = shell.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError(load + " does not end");
    }
    assertThat(process.exitValue()).as("%s%n%s", load, Files.readString(said)).isZero();
    return Files.readString(said);
  }

  @Test
  void gephiOpensTheFileOfItsLine() {
    Tool gephi = Tool.java("gephi", "org.gephi:gephi-toolkit").require();
    Row row = rows().stream().filter(each -> each.tools().equals("Gephi")).findFirst().get();
    String seen = gephi.run("src/test/gephi/OpenNetwork.java", export(row).toString());
    assertThat(seen.lines()).anyMatch(line -> line.startsWith("edge\t"));
  }

  @Test
  void everyLineSaysHowToLoadIt() {
    assertThat(rows()).hasSizeGreaterThanOrEqualTo(10);
    assertThat(rows())
        .filteredOn(row -> row.loads().isEmpty())
        .extracting(Row::tools)
        .containsExactly("Gephi");
  }
}
