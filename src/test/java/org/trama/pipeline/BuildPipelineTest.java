package org.trama.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trama.model.TramaException;
import org.trama.pipeline.DocumentOutcome.Status;
import org.trama.store.GraphStore;

class BuildPipelineTest {
  @TempDir Path folder;
  private final FakeStages fakes = new FakeStages();
  private Path corpus;
  private Path store;

  @BeforeEach
  void writeCorpus() throws IOException {
    corpus = Files.createDirectories(folder.resolve("corpus"));
    store = folder.resolve("store");
    write("a.txt", "Kim visita Moscú");
    write("b.txt", "Zelenski niega que Kim envíe tropas");
    write("sub/c.txt", "Hoy no hay noticias");
  }

  private void write(String path, String text) throws IOException {
    Path file = corpus.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private BuildSummary build() {
    return build(2, false);
  }

  private BuildSummary build(int threads, boolean keepMissing) {
    BuildOptions options = new BuildOptions(corpus, store, threads, keepMissing);
    return new BuildPipeline(fakes.stages(), BuildListener.SILENT).run(options);
  }

  private List<String> quads() {
    return quads(store);
  }

  private static List<String> quads(Path store) {
    try (GraphStore open = GraphStore.openExisting(store)) {
      return open.read(dataset -> dataset.stream().map(Quad::toString).sorted().toList());
    }
  }

  @Test
  void putsEveryDocumentIntoTheStoreAndCountsWhatItHolds() {
    BuildSummary summary = build();
    assertThat(summary.outcomes())
        .extracting(DocumentOutcome::path)
        .containsExactly("a.txt", "b.txt", "sub/c.txt");
    assertThat(summary.count(Status.NEW)).isEqualTo(3);
    assertThat(summary.figures().documents()).isEqualTo(3);
    assertThat(summary.figures().entities()).isEqualTo(4);
    assertThat(summary.figures().claims()).isEqualTo(1);
    assertThat(summary.figures().denials()).isEqualTo(1);
    assertThat(summary.figures().triples()).isEqualTo(quads().size());
    assertThat(summary.conforms()).isTrue();
    assertThat(summary.complete()).isTrue();
    assertThat(summary.times()).containsOnlyKeys(Stage.values());
  }

  @Test
  void neitherReadsNorAnnotatesWhatIsUnchanged() {
    build();
    List<String> before = quads();
    BuildSummary summary = build();
    assertThat(summary.count(Status.UNCHANGED)).isEqualTo(3);
    assertThat(summary.changes().any()).isFalse();
    assertThat(summary.annotated()).isZero();
    assertThat(fakes.reads).hasValue(3);
    assertThat(fakes.annotatorsMade).as("the models are loaded only when needed").hasValue(1);
    assertThat(fakes.checks).as("what did not change is not validated again").hasValue(1);
    assertThat(quads()).isEqualTo(before);
  }

  @Test
  void replacesWhatChanged() throws IOException {
    build();
    write("a.txt", "Putin visita Moscú");
    BuildSummary summary = build();
    assertThat(summary.with(Status.CHANGED))
        .extracting(DocumentOutcome::path)
        .containsExactly("a.txt");
    assertThat(summary.annotated()).isEqualTo(1);
    assertThat(summary.changes().replaced()).as("the document and the entities").isEqualTo(2);
    assertThat(quads())
        .anyMatch(quad -> quad.contains("Putin"))
        .noneMatch(quad -> quad.contains("Kim visita"));
  }

  @Test
  void readsAgainWhatTheMetadataTableSaysOtherwise() throws IOException {
    build();
    write("metadata.csv", "file,published\na.txt,2024-09-13\n");
    assertThat(build().with(Status.CHANGED))
        .extracting(DocumentOutcome::path)
        .containsExactly("a.txt");
    assertThat(quads()).anyMatch(quad -> quad.contains("2024-09-13"));
  }

  @Test
  void annotatesAgainWithoutReadingAgainWhenTheLexiconChanges() {
    build();
    fakes.version = "2";
    BuildSummary summary = build();
    assertThat(summary.annotated()).isEqualTo(3);
    assertThat(summary.count(Status.UNCHANGED)).isEqualTo(3);
    assertThat(fakes.reads).hasValue(3);
  }

  @Test
  void annotatesOneTextOnceHoweverItsFileIsCalled() throws IOException {
    write("copy-of-a.txt", "Kim visita Moscú");
    assertThat(build().annotated()).isEqualTo(3);
    Files.move(corpus.resolve("a.txt"), corpus.resolve("renamed.txt"));
    assertThat(build().annotated()).isZero();
  }

  @Test
  void removesWhatVanished() throws IOException {
    build();
    Files.delete(corpus.resolve("b.txt"));
    BuildSummary summary = build();
    assertThat(summary.with(Status.REMOVED))
        .extracting(DocumentOutcome::path)
        .containsExactly("b.txt");
    assertThat(quads()).noneMatch(quad -> quad.contains("Zelenski"));
    assertThat(build().count(Status.REMOVED)).as("reported once").isZero();
  }

  @Test
  void keepsWhatVanishedOnRequestWithItsEntities() throws IOException {
    build();
    List<String> before = quads();
    Files.delete(corpus.resolve("b.txt"));
    for (int i = 0; i < 2; i++) {
      BuildSummary summary = build(2, true);
      assertThat(summary.with(Status.KEPT))
          .extracting(DocumentOutcome::path)
          .containsExactly("b.txt");
      assertThat(quads()).isEqualTo(before);
    }
    assertThat(build().count(Status.REMOVED)).isEqualTo(1);
  }

  @Test
  void reportsWhatItSkipsWithTheReasonAndGoesOn() throws IOException {
    write("b.txt", "SKIP");
    BuildSummary summary = build();
    assertThat(summary.with(Status.SKIPPED))
        .containsExactly(
            new DocumentOutcome(
                "b.txt", Status.SKIPPED, "it is encrypted: save a copy without a password"));
    assertThat(summary.figures().documents()).isEqualTo(2);
    assertThat(summary.complete()).isFalse();
  }

  @Test
  void reportsAFaultInAnyStageAsThatDocumentsAndGoesOn() throws IOException {
    write("a.txt", "READ-FAULT");
    write("b.txt", "FAULT");
    write("d.txt", "WRITE-FAULT");
    BuildSummary summary = build();
    assertThat(summary.with(Status.FAILED))
        .extracting(DocumentOutcome::path)
        .containsExactly("a.txt", "b.txt", "d.txt");
    assertThat(summary.with(Status.FAILED).get(0).detail()).contains("the reader has a fault");
    assertThat(summary.with(Status.FAILED).get(1).detail()).contains("StackOverflowError");
    assertThat(summary.with(Status.FAILED).get(2).detail()).contains("it cannot be written");
    assertThat(summary.count(Status.NEW)).isEqualTo(1);
    assertThat(quads()).anyMatch(quad -> quad.contains("Hoy no hay noticias"));
  }

  @Test
  void takesOutOfTheGraphWhatCanNoLongerBeReadAndPutsItBackLater() throws IOException {
    build();
    List<String> before = quads();
    write("b.txt", "FAULT");
    assertThat(build().count(Status.FAILED)).isEqualTo(1);
    assertThat(quads()).noneMatch(quad -> quad.contains("Zelenski"));
    write("b.txt", "Zelenski niega que Kim envíe tropas");
    assertThat(build().count(Status.NEW)).isEqualTo(1);
    assertThat(quads()).isEqualTo(before);
  }

  @Test
  void givesTheSameWhateverTheNumberOfThreadsAndTheHistory() throws IOException {
    for (int i = 0; i < 40; i++) {
      write("many/" + i + ".txt", "Persona" + i + " y Persona niega " + i);
    }
    build(1, false);
    List<String> one = quads();
    store = folder.resolve("another");
    Files.writeString(corpus.resolve("gone.txt"), "Nadie");
    build(4, false);
    Files.delete(corpus.resolve("gone.txt"));
    build(3, false);
    assertThat(quads()).isEqualTo(one);
  }

  @Test
  void completesABuildThatWasKilled() throws IOException {
    build();
    List<String> complete = quads();
    Path half = folder.resolve("half");
    copy(store, half);
    Files.delete(half.resolve("ledger.json"));
    try (GraphStore open = GraphStore.openExisting(half)) {
      open.load(List.<org.trama.store.NamedGraph>of().iterator(), name -> name.endsWith("a.txt"));
    }
    store = half;
    assertThat(build().annotated()).as("finished work is not done again").isZero();
    assertThat(quads()).isEqualTo(complete);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  @Test
  void reportsTheViolationsOfTheShapes() {
    fakes.violations = 3;
    assertThat(build().violations()).isEqualTo(3);
    assertThat(build().conforms()).as("remembered").isFalse();
    assertThat(fakes.checks).hasValue(1);
  }

  @Test
  void refusesAFolderWithNothingToRead() throws IOException {
    corpus = Files.createDirectories(folder.resolve("empty"));
    assertThatThrownBy(this::build)
        .isInstanceOf(TramaException.class)
        .hasMessageContaining("nothing to read");
  }

  @Test
  void tellsTheListenerOfEveryStageInOrder() {
    List<Stage> started = new ArrayList<>();
    List<String> read = new ArrayList<>();
    BuildListener listener =
        new BuildListener() {
          @Override
          public void started(Stage stage, int total) {
            started.add(stage);
          }

          @Override
          public void advanced(Stage stage, int done, int total, String path) {
            if (stage == Stage.READ) {
              read.add(done + "/" + total);
            }
          }
        };
    new BuildPipeline(fakes.stages(), listener).run(new BuildOptions(corpus, store, 2, false));
    assertThat(started).containsExactly(Stage.values());
    assertThat(read).containsExactly("1/3", "2/3", "3/3");
  }
}
