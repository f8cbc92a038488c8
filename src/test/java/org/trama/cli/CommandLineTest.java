package org.trama.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.export.RdfFormat;
import org.trama.knowledge.OntologyFiles;
import org.trama.model.Document;
import org.trama.model.Extraction;
import org.trama.model.Metadata;
import org.trama.pipeline.Resolver;
import org.trama.pipeline.StageSettings;
import org.trama.pipeline.Stages;
import org.trama.pipeline.StandardStages;
import org.trama.read.DocumentRead;
import org.trama.read.SkipReason;
import org.trama.read.Skipped;
import org.trama.store.GraphStore;

/** Runs the real command line over real stores; only reading and understanding are made small. */
class CommandLineTest {
  private static final String ALL =
      "SELECT ?path { ?d <https://w3id.org/trama/ontology#path> ?path } ORDER BY ?path";

  /** What a run of the program left behind. */
  private record Outcome(int status, String out, String err) {}

  @TempDir Path folder;
  private Path corpus;
  private String store;
  private final List<String> served = new ArrayList<>();

  @BeforeEach
  void writeCorpus() throws IOException {
    corpus = Files.createDirectories(folder.resolve("corpus"));
    store = folder.resolve("store").toString();
    Files.writeString(corpus.resolve("a.txt"), "Corea del Norte niega el envío.");
    Files.writeString(corpus.resolve("ñandú.txt"), "Ningún país respondió.");
  }

  private Outcome trama(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false);
    Setup setup =
        new Setup(console, OntologyFiles.packed(), "1.2.3", CommandLineTest::stages, this::serve);
    int status = TramaCommand.line(setup).execute(words);
    return new Outcome(status, out.toString(UTF_8), err.toString(UTF_8));
  }

  private void serve(GraphStore open, String host, int port, Console console) {
    served.add(host + ":" + port + " " + open.graphNames().size());
  }

  private static Stages stages(StageSettings settings) {
    Stages real = StandardStages.of(settings);
    Resolver resolver = real.resolver();
    return new Stages(
        metadata ->
            file -> {
              String text = text(file.location());
              if (text.startsWith("SKIP")) {
                return List.of(new Skipped(file.path(), SkipReason.ENCRYPTED, ""));
              }
              Metadata known = Metadata.of("es", "text/plain", Optional.empty());
              return List.of(
                  new DocumentRead(new Document(file.path(), file.sha256(), text, known)));
            },
        () -> document -> new org.trama.model.AnnotatedDocument(document, List.of()),
        () ->
            annotated ->
                new Extraction(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
        real.corrections(),
        resolver,
        real.graphs(),
        real.conformance(),
        real.versions());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Outcome build() {
    return trama("build", corpus.toString(), "--store", store);
  }

  @Test
  void warnsOfACorrectionOfWhatTheGraphDoesNotKnowAndBuildsAllTheSame() throws IOException {
    Files.writeString(
        corpus.resolve("corrections.ttl"),
        """
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .

        <entity/nadie> skos:prefLabel "Nadie"@es .
        """);
    Outcome outcome = build();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.err())
        .contains(
            "warning  corrections.ttl, line 3: <entity/nadie> skos:prefLabel \"Nadie\" was not"
                + " applied: the graph knows no <https://w3id.org/trama/resource/entity/nadie>",
            "by hand    0 of 1 corrections applied");
  }

  @Test
  void endsBeforeAnythingIsWrittenWhereACorrectionIsNotUnderstood() throws IOException {
    Files.writeString(corpus.resolve("corrections.ttl"), "<entity/nadie> <p> <q> .");
    Outcome outcome = build();
    assertThat(outcome.status()).isEqualTo(3);
    assertThat(outcome.err()).contains("corrections.ttl, line 1: ", "is not understood");
  }

  @Test
  void buildsAStoreAndSummarisesOnStandardError() {
    Outcome outcome = build();
    assertThat(outcome.err())
        .contains("documents  2 in the graph (2 new)", "the graph conforms", "time ");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(build().err()).contains("2 in the graph (2 unchanged)");
  }

  @Test
  void reportsSkippedDocumentsAndFailsOnThemOnlyUnderStrict() throws IOException {
    Files.writeString(corpus.resolve("secret.pdf"), "SKIP");
    Outcome lenient = build();
    assertThat(lenient.err()).contains("skipped  secret.pdf: it is encrypted", "2 new, 1 skipped");
    assertThat(lenient.status()).isZero();
    assertThat(trama("build", corpus.toString(), "--store", store, "--strict").status())
        .isEqualTo(1);
  }

  @Test
  void answersInCsvAsSparqlHasIt() {
    build();
    Outcome outcome = trama("query", "-e", ALL, "--store", store, "--format", "csv");
    assertThat(outcome).isEqualTo(new Outcome(0, "path\r\na.txt\r\nñandú.txt\r\n", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "tsv", "json", "xml"})
  void answersInEveryOtherFormatOfRows(String format) {
    build();
    Outcome outcome = trama("query", "-e", ALL, "--store", store, "--format", format);
    assertThat(outcome.out()).contains("path", "ñandú.txt");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void answersGraphsInTurtleAndTruthInWords() {
    build();
    assertThat(
            trama(
                    "query",
                    "-e",
                    "CONSTRUCT WHERE { ?d <https://w3id.org/trama/ontology#path> ?p }",
                    "--store",
                    store)
                .out())
        .contains("\"a.txt\"");
    assertThat(trama("query", "-e", "ASK {}", "--store", store).out()).containsIgnoringCase("yes");
  }

  @Test
  void readsTheQueryFromAFile() throws IOException {
    build();
    Path file = Files.writeString(folder.resolve("all.rq"), "# every document\n" + ALL);
    assertThat(trama("query", file.toString(), "--store", store).out()).contains("a.txt");
    Outcome missing = trama("query", "none.rq", "--store", store);
    assertThat(missing.err()).contains("none.rq", "check its name");
    assertThat(missing.status()).isEqualTo(3);
  }

  @Test
  void refusesAFormatThatTheAnswerCannotHave() {
    Outcome outcome = trama("query", "-e", ALL, "--format", "ttl", "--store", store);
    assertThat(outcome.err()).contains("choose table, csv").contains("see trama query --help");
    assertThat(outcome.status()).isEqualTo(2);
  }

  @Test
  void saysWhereAQueryIsNotSparql() {
    Outcome outcome = trama("query", "-e", "SELECT ?x {", "--store", store);
    assertThat(outcome.err()).contains("not SPARQL 1.1", "line 1").hasLineCount(1);
    assertThat(outcome.status()).isEqualTo(3);
  }

  @Test
  void saysThatAnEndpointDoesNotAnswer() {
    Outcome outcome = trama("query", "-e", ALL, "--endpoint", "http://localhost:1/sparql");
    assertThat(outcome.err())
        .contains("http://localhost:1/sparql")
        .contains("check that it is being served");
    assertThat(outcome.status()).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void exportsTheSameBytesFromStoresBuiltInDifferentWays(RdfFormat format) throws IOException {
    build();
    String other = folder.resolve("other").toString();
    Files.move(corpus.resolve("a.txt"), folder.resolve("a.txt"));
    trama("build", corpus.toString(), "--store", other);
    Files.move(folder.resolve("a.txt"), corpus.resolve("a.txt"));
    trama("build", corpus.toString(), "--store", other, "--threads", "3");
    Outcome one = trama("export", "--format", format.name(), "-o", "-", "--store", store);
    Path file = folder.resolve("export");
    Outcome two =
        trama("export", "--format", format.name(), "-o", file.toString(), "--store", other);
    assertThat(one.out()).isEqualTo(Files.readString(file)).contains("a.txt");
    assertThat(two).isEqualTo(new Outcome(0, "", ""));
    assertThat(
            one.out().contains("graph/entities")
                || one.out().contains("/document/a.txt>")
                || one.out().contains("/document/a.txt\""))
        .isTrue();
  }

  @Test
  void validatesAndSaysSo() {
    build();
    Outcome outcome = trama("validate", "--store", store);
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("conforms");
  }

  @Test
  void reportsWhatDoesNotConformAndExitsWithOne() {
    build();
    try (GraphStore open = GraphStore.openExisting(Path.of(store))) {
      var wrong =
          org.apache.jena.sparql.sse.SSE.parseGraph(
              "(graph (<http://x/claim> rdf:type <https://w3id.org/trama/ontology#Claim>))");
      open.load(
          List.of(new org.trama.store.NamedGraph("http://x/wrong", wrong)).iterator(),
          name -> true);
    }
    Outcome outcome = trama("validate", "--store", store);
    assertThat(outcome.out()).contains("http://x/claim");
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void explainsANodeDocumentByDocument() {
    build();
    Outcome outcome =
        trama("explain", "https://w3id.org/trama/resource/document/a.txt", "--store", store);
    assertThat(outcome.out())
        .startsWith("Document: ")
        .contains("isString: Corea del Norte niega el envío.");
    assertThat(outcome.status()).isZero();
    Outcome unknown = trama("explain", "http://example.org/nobody", "--store", store);
    assertThat(unknown.err()).contains("knows nothing of <http://example.org/nobody>");
    assertThat(unknown.status()).isEqualTo(3);
  }

  @Test
  void servesAStoreAndBuildsItFirstOnRun() {
    assertThat(trama("serve", "--store", store).status()).as("there is no store yet").isEqualTo(3);
    assertThat(trama("run", corpus.toString(), "--store", store, "--port", "0").status()).isZero();
    assertThat(trama("serve", "--store", store).status()).isZero();
    assertThat(served).containsExactly("localhost:0 3", "localhost:3030 3");
  }

  @Test
  void saysHowToFixAMissingCorpusOrStore() {
    Outcome noCorpus = trama("build", folder.resolve("none").toString(), "--store", store);
    assertThat(noCorpus.err()).contains("there is no folder");
    assertThat(noCorpus.status()).isEqualTo(3);
    Outcome noStore = trama("query", "-e", ALL, "--store", folder.resolve("none").toString());
    assertThat(noStore.err()).contains("trama build CORPUS --store");
    assertThat(noStore.status()).isEqualTo(3);
  }

  @Test
  void refusesABaseThatIsNone() {
    Outcome outcome = trama("build", corpus.toString(), "--store", store, "--base", "resource");
    assertThat(outcome.err()).contains("base IRI");
    assertThat(outcome.status()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "frobnicate",
        "build",
        "build a b",
        "build a --threads 0",
        "export",
        "export --format doc",
        "query"
      })
  void showsTheWayToHelpWhenItDoesNotUnderstand(String words) {
    Outcome outcome = trama(words.isEmpty() ? new String[0] : words.split(" "));
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("trama: ").contains("--help");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"build", "run", "serve", "query", "export", "validate", "explain", "evaluate"})
  void tellsWhatEachVerbDoesOnStandardOutput(String verb) {
    Outcome outcome = trama(verb, "--help");
    assertThat(outcome.out()).startsWith("Usage: trama " + verb);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
  }

  @Test
  void tellsItsVersion() {
    assertThat(trama("--version"))
        .isEqualTo(new Outcome(0, "trama 1.2.3" + System.lineSeparator(), ""));
  }

  @Test
  void hidesTheStackTraceUnlessItIsAskedFor() {
    String missing = folder.resolve("none").toString();
    assertThat(trama("validate", "--store", missing).err()).doesNotContain("\tat ");
    assertThat(trama("validate", "--verbose", "--store", missing).err()).contains("\tat ");
  }
}
