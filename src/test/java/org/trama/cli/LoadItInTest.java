package org.trama.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.iterator.Iter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trama.Readme;
import org.trama.interop.Tool;

/** Executes the table of README.md that says how other tools load what is exported. */
class LoadItInTest {
  private static final Map<String, Tool> TOOLS =
      Map.of(
          "rapper", Tool.command("rapper", "raptor2-utils"),
          "rdflib", Tool.debianPython("rdflib", "python3-rdflib"),
          "NetworkX", Tool.debianPython("networkx", "python3-networkx"),
          "pandas", Tool.debianPython("pandas", "python3-pandas"));

  @TempDir private static Path folder;

  /** A line of the table: what the tool is called, how to export for it, and how it loads that. */
  private record Row(String tool, String export, String load) {
    static Row of(String line) {
      String[] cells = line.split("(?<!\\\\)\\|");
      return new Row(cells[1].strip(), code(cells[2]), code(cells[3]));
    }

    private static String code(String cell) {
      int begin = cell.indexOf('`') + 1;
      return begin == 0 ? "" : cell.substring(begin, cell.indexOf('`', begin));
    }
  }

  @BeforeAll
  static void fillStore() {
    SampleStore.fill(folder.resolve("store"));
  }

  private static List<Row> rows() {
    return Readme.text()
        .lines()
        .filter(line -> line.startsWith("| ") && line.contains("`--format "))
        .map(Row::of)
        .toList();
  }

  private static Path export(Row row) {
    String[] words = row.export().split(" ");
    Path file = folder.resolve(words[words.length - 1]);
    words[words.length - 1] = file.toString();
    List<String> line =
        Iter.toList(
            Iter.append(
                Iter.append(List.of("export").iterator(), Arrays.asList(words).iterator()),
                List.of("--store", folder.resolve("store").toString()).iterator()));
    Program.Outcome outcome =
        new Program((store, host, port, console) -> {}).run(line.toArray(String[]::new));
    assertThat(outcome.status()).as("%s%n%s", row, outcome.err()).isZero();
    return file;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyExportOfTheTableWritesItsFile(Row row) {
    assertThat(export(row)).isNotEmptyFile();
  }

  private static List<Row> rowsOfInstalledTools() {
    return rows().stream().filter(row -> TOOLS.containsKey(row.tool())).toList();
  }

  @ParameterizedTest
  @MethodSource("rowsOfInstalledTools")
  void theToolLoadsItByTheCommandOfTheTable(Row row) throws IOException, InterruptedException {
    TOOLS.get(row.tool()).require();
    export(row);
    Path said = Files.createTempFile(folder, "said", ".txt");
    ProcessBuilder shell = new ProcessBuilder("bash", "-c", row.load()).directory(folder.toFile());
    shell.environment().put("PATH", "/usr/bin:" + System.getenv("PATH"));
    Process process = shell.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as("%s%n%s", row, Files.readString(said)).isZero();
  }

  @Test
  void everyToolThatCanBeInstalledHasItsLine() {
    assertThat(rows()).extracting(Row::tool).containsAll(TOOLS.keySet());
  }
}
