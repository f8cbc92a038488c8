package org.trama.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.trama.model.AnnotatedDocument;
import org.trama.model.Claim;
import org.trama.model.Extraction;
import org.trama.model.Mention;

/**
 * Short texts and what a careful reader would take from them, neither more nor less, under the
 * project's own lexicon.
 *
 * <p>The texts lie in {@code cases/extraction}, a file for each mechanism: a text to a line, below
 * it the events as {@link EventLines} writes them, each after {@code =}. Every text was published
 * on Wednesday, 20 November 2024.
 */
class ExtractionCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/extraction");

  /** A text and its events. */
  private record Case(String text, List<String> events) {}

  @TestFactory
  Stream<DynamicContainer> tellsFromShortTexts() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.sorted().toList().stream()
          .map(
              file ->
                  DynamicContainer.dynamicContainer(
                      file.getFileName().toString().replace(".txt", ""),
                      cases(file).stream()
                          .map(one -> DynamicTest.dynamicTest(one.text(), () -> check(one)))));
    }
  }

  private static void check(Case one) {
    AnnotatedDocument document = ShortTexts.annotate(one.text());
    Extraction extraction = ShortTexts.extract(document);

    assertThat(EventLines.of(extraction)).isEqualTo(one.events());
    assertThat(extraction).isEqualTo(ShortTexts.extract(document));
    assertThat(extraction.claims())
        .extracting(Claim::evidence)
        .allSatisfy(evidence -> assertThat(evidence.of(one.text())).isNotBlank());
    assertThat(extraction.mentions())
        .extracting(Mention::span)
        .allSatisfy(span -> assertThat(span.of(one.text())).isNotBlank());
  }

  private static List<Case> cases(Path file) {
    List<Case> cases = new ArrayList<>();
    for (String line : lines(file)) {
      if (line.startsWith("= ")) {
        cases.get(cases.size() - 1).events().add(line.substring(2));
      } else if (!line.isBlank() && !line.startsWith("#") && !line.equals("=")) {
        cases.add(new Case(line, new ArrayList<>()));
      }
    }
    return cases;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
