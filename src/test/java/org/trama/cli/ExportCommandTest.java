package org.trama.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.trama.export.ExportFormat;

/** Exports a store of two documents, one of which denies what the other says. */
class ExportCommandTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void fillStore() {
    SampleStore.fill(folder.resolve("store"));
  }

  private static Program.Outcome export(String... words) {
    Stream<String> line =
        Stream.of(
                Stream.of("export"),
                Stream.of(words),
                Stream.of("--store", folder.resolve("store").toString()))
            .flatMap(part -> part);
    return new Program((store, host, port, console) -> {}).run(line.toArray(String[]::new));
  }

  private static List<String> formats() {
    return ExportFormat.all().stream().map(ExportFormat::id).toList();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void writesEveryFormatToAFile(String format) {
    Path file = folder.resolve("graph." + format);
    assertThat(export("--format", format, "-o", file.toString()))
        .isEqualTo(new Program.Outcome(0, "", ""));
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void helpNamesEveryFormat() {
    assertThat(export("--help").out().replaceAll("\\s+", " "))
        .contains(String.join(", ", formats()));
  }

  @Test
  void foldsEventsToEdgesAndSaysHowManyHaveNone() {
    Program.Outcome all = export("--format", "graphml", "--fold");
    assertThat(all.out()).contains("ARMS_TRANSFER", "entity/corea-del-norte");
    assertThat(all.err()).isEmpty();
    Program.Outcome half = export("--format", "graphml", "--fold", "--documents", "**/dos.txt");
    assertThat(half.out()).doesNotContain("ARMS_TRANSFER");
    assertThat(half.err()).contains("1 of 1 events have no edge");
  }

  @ParameterizedTest
  @CsvSource({
    "--entity, lavrov, Corea del Norte",
    "--type, ArmsTransfer, Lavrov",
    "--since, 2024, Lavrov",
    "--until, 2024-09, Lavrov",
    "--status, disputed, Lavrov",
    "--min-confidence, 0.8, Lavrov",
    "--documents, prensa/*, Lavrov"
  })
  void keepsWhatMeetsACondition(String option, String value, String kept) {
    Program.Outcome outcome = export("--format", "plover-tsv", option, value);
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains(kept).hasLineCount(4);
  }

  @ParameterizedTest
  @CsvSource({
    "--type, Meeting",
    "--since, 2024-09-14",
    "--until, 2024-08",
    "--status, stated",
    "--min-confidence, 0.9",
    "--documents, otra/**"
  })
  void saysThatNothingMeetsACondition(String option, String value) {
    Program.Outcome outcome = export("--format", "plover-tsv", option, value);
    assertThat(outcome.out()).hasLineCount(1);
    assertThat(outcome.err()).contains("no document says anything of what is asked for");
  }

  @Test
  void leavesOutTheTextsWhereAsked() {
    assertThat(export("--format", "nq").out()).contains("nif-core#isString");
    assertThat(export("--format", "nq", "--no-text").out())
        .doesNotContain(
            "<http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#isString> \"")
        .contains("negó");
  }

  @Test
  void saysWhenTheGraphWasBuiltWhereAsked() {
    assertThat(export("--format", "nq").out()).doesNotContain("generatedAtTime");
    String dated = export("--format", "nq", "--dated").out();
    assertThat(dated).contains("<http://www.w3.org/ns/prov#generatedAtTime> \"20");
    assertThat(export("--format", "nq", "--dated").out()).isEqualTo(dated);
  }

  @Test
  void documentsTheColumnsWithoutAStore() {
    Program.Outcome outcome =
        new Program((store, host, port, console) -> {})
            .run("export", "--format", "gexf", "--columns", "--store", "none");
    assertThat(outcome.out()).contains("nodes\tiso3\tstring\tISO", "edges\tdenied_by\tstring\t");
    assertThat(outcome.status()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--format gefx | there is no format 'gefx'; perhaps 'gexf'; choose from ttl, nt,",
        "--format ttl --fold | --fold makes edges of events, which only networks have",
        "--format ttl --columns | ttl has no columns",
        "--format gexf --dated | --dated dates the description that RDF has, and gexf has none",
        "--format nq --since 2024-02-30 | there is no day '2024-02-30'; write it like 2022-05-31",
        "--format nq --since 2024 --until 2023 | swap the days",
        "--format nq --min-confidence 7 | a number from 0 to 1, and 7 is not",
        "--format nq --status false | expected one of [STATED, ATTRIBUTED, DENIED, DISPUTED]",
        "--format nq --documents [ | the pattern of paths '[' is not understood"
      })
  void saysWhatIsWrongWithTheCommandLine(String words, String message) {
    Program.Outcome outcome = export(words.split(" "));
    assertThat(outcome.err()).contains(message).contains("see trama export --help");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--entity Lavrof | the graph has no entity 'Lavrof'; perhaps 'Lavrov'",
        "--type Armstransfer | no class of events 'Armstransfer'; perhaps 'ArmsTransfer'; choose"
      })
  void guessesWhatWasMeantByANameThatTheGraphDoesNotKnow(String words, String message) {
    Program.Outcome outcome = export(("--format nq " + words).split(" "));
    assertThat(outcome.err()).contains(message);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.status()).isEqualTo(3);
  }

  @Test
  void saysWhyAFileCannotBeWrittenAndLeavesTheOldOne() throws IOException {
    assertThat(export("--format", "nq", "-o", folder.toString()).err())
        .contains("is a folder; name a file in it");
    Path lost = folder.resolve("none").resolve("graph.nq");
    assertThat(export("--format", "nq", "-o", lost.toString()).err())
        .contains("there is no folder", "make it first");
    Path old = Files.writeString(folder.resolve("old.nq"), "old");
    assertThat(export("--format", "nq", "--entity", "nadie", "-o", old.toString()).status())
        .isEqualTo(3);
    assertThat(old).hasContent("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
    }
  }

  @Test
  void showsProgressOnlyWhereAnExportTakesLong() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(err, true, UTF_8);
    AtomicLong clock = new AtomicLong();
    ExportProgress progress = new ExportProgress(new Console(out, out, false), clock::get);
    for (int done = 1; done <= 20; done++) {
      clock.addAndGet(1_000_000_000L);
      progress.advanced(done, 20);
    }
    assertThat(err.toString(UTF_8).lines())
        .containsExactly(
            "exporting: 25 %", "exporting: 50 %", "exporting: 75 %", "exporting: 100 %");
  }
}
