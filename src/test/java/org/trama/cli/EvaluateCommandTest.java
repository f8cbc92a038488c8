package org.trama.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The figures of {@code evaluate}, on a text of one sentence, and beside those of the scorer of the
 * annotations.
 */
class EvaluateCommandTest {
  /** Where the annotations and their scorer lie, if they are at hand. */
  private static final Path SHARED = Path.of(System.getProperty("trama.shared", "../shared"));

  private static final String GOLD =
      """
      {"doc": "a", "published": "2024-01-01",
       "entities": [
         {"id": "rusia", "type": "Country", "label": "Rusia"},
         {"id": "siria", "type": "Country", "label": "Siria"},
         {"id": "iran", "type": "Country", "label": "Irán"}],
       "relations": [],
       "events": [
         {"type": "ArmsTransfer", "evidence": "Rusia suministró 20 misiles a Siria",
          "args": [{"role": "agent", "entity": "rusia"}, {"role": "target", "entity": "siria"},
                   {"role": "object", "text": "misiles"}],
          "quantity": {"min": 20, "max": 20, "unit": "misiles"}, "time": null,
          "claims": [{"source": null, "polarity": "asserted", "modality": "actual"}]},
         {"type": "Visit", "evidence": "Rusia", "args": [{"role": "agent", "entity": "iran"}],
          "quantity": null, "time": null,
          "claims": [{"source": null, "polarity": "asserted", "modality": "actual"}]}]}
      """;

  @TempDir Path folder;
  private Path gold;
  private Path texts;
  private String store;
  private final Program program = new Program((open, host, port, console) -> {});

  @BeforeEach
  void write() throws IOException {
    gold = Files.createDirectories(folder.resolve("gold"));
    texts = Files.createDirectories(folder.resolve("texts"));
    store = folder.resolve("store").toString();
    Files.writeString(gold.resolve("a.json"), GOLD);
    Files.writeString(texts.resolve("a.txt"), "Rusia suministró 20 misiles a Siria.");
  }

  private Program.Outcome evaluate(String... more) {
    List<String> words =
        new java.util.ArrayList<>(List.of("evaluate", gold.toString(), "--store", store));
    words.addAll(List.of(more));
    return program.run(words.toArray(String[]::new));
  }

  private void build(Path corpus) {
    assertThat(program.run("build", corpus.toString(), "--store", store).status()).isZero();
  }

  @Test
  void givesFiguresAsATableAndAsJson() throws IOException {
    build(texts);

    Program.Outcome table = evaluate("--texts", texts.toString());
    assertThat(table.status()).isZero();
    assertThat(table.err()).isEmpty();
    assertThat(table.out())
        .contains("entities                   P 1.000  R 0.667  F1 0.800   (2/0/1)")
        .contains("events                     P 1.000  R 0.500  F1 0.667   (1/0/1)")
        .contains("evidence grounded          1.000   (1/1)");

    JsonNode json = new ObjectMapper().readTree(evaluate("--json").out());
    assertThat(json.at("/entities/r").asDouble()).isCloseTo(2 / 3., within(1e-9));
    assertThat(json.at("/arguments/tp").asInt()).isEqualTo(3);
    assertThat(json.at("/arguments/fn").asInt()).isEqualTo(1);
    assertThat(json.at("/claims/f1").asDouble()).isCloseTo(2 / 3., within(1e-9));
    assertThat(json.at("/modality accuracy").asDouble()).isEqualTo(1);
    assertThat(json.at("/quantity accuracy").asDouble()).isEqualTo(1);
    assertThat(json.at("/time accuracy").isNull()).isTrue();
    assertThat(json.at("/n/documents").asInt()).isEqualTo(1);
    assertThat(json.has("evidence grounded")).isFalse();
    assertThat(json.at("/by type/Visit/fn").asInt()).isEqualTo(1);
  }

  @Test
  void listsWhatIsMissedOnlyWhenAskedAndNeverAmongJson() throws IOException {
    build(texts);

    assertThat(evaluate().out()).doesNotContain("missed");
    assertThat(evaluate("--verbose").out()).contains("missed").contains("a Visit: Rusia");
    Program.Outcome json = evaluate("--verbose", "--json");
    assertThat(new ObjectMapper().readTree(json.out()).isObject()).isTrue();
    assertThat(json.err()).contains("a Visit: Rusia");
  }

  @Test
  void saysHowToFixAFolderThatHoldsNoAnnotations() throws IOException {
    build(texts);

    Program.Outcome none = program.run("evaluate", texts.toString(), "--store", store);
    assertThat(none.err()).contains("no .json file").contains("name a folder of annotations");
    assertThat(none.status()).isEqualTo(3);
    Program.Outcome noTexts = evaluate("--texts", folder.resolve("none").toString());
    assertThat(noTexts.err()).contains("name the folder of the annotated texts");
    Files.writeString(gold.resolve("b.json"), "{");
    assertThat(evaluate().err()).contains("b.json is not JSON");
    assertThat(program.run("evaluate", "--store", store).status()).isEqualTo(2);
  }

  @Test
  void agreesWithTheScorerOfTheAnnotationsToThreeDecimals() throws Exception {
    assumeTrue(
        Files.isRegularFile(SHARED.resolve("eval/score.py")),
        "left out: there is no scorer in " + SHARED);
    Path seeds = SHARED.resolve("seeds");
    gold = SHARED.resolve("gold/seeds");
    program.run("build", seeds.toString(), "--store", store);

    JsonNode ours =
        new ObjectMapper().readTree(evaluate("--json", "--texts", seeds.toString()).out());
    assertAlike("", theirs(seeds), ours);
    assertThat(ours.at("/n/documents").asInt()).isEqualTo(5);
    assertThat(ours.at("/evidence grounded").asDouble()).isEqualTo(1);
  }

  private JsonNode theirs(Path seeds) throws IOException, InterruptedException {
    for (String query : List.of("entities", "arguments", "claims", "attributes", "positions")) {
      String file = SHARED.resolve("eval/" + query + ".rq").toString();
      Program.Outcome rows = program.run("query", file, "--store", store, "--format", "csv");
      Files.writeString(folder.resolve(query + ".csv"), rows.out());
    }
    Path answer = folder.resolve("score.json");
    Process scorer =
        new ProcessBuilder(
                "python3",
                SHARED.resolve("eval/score.py").toString(),
                gold.toString(),
                folder.toString(),
                "--texts",
                seeds.toString(),
                "--json")
            .redirectErrorStream(true)
            .redirectOutput(answer.toFile())
            .start();
    assertThat(scorer.waitFor()).as(() -> read(answer)).isZero();
    return new ObjectMapper().readTree(answer.toFile());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static void assertAlike(String path, JsonNode theirs, JsonNode ours) {
    if (theirs.isObject()) {
      theirs
          .properties()
          .forEach(
              field ->
                  assertAlike(
                      path + "/" + field.getKey(), field.getValue(), ours.path(field.getKey())));
    } else if (theirs.isNumber()) {
      assertThat(ours.isNumber()).as(path).isTrue();
      assertThat(ours.asDouble()).as(path).isCloseTo(theirs.asDouble(), within(0.0005));
    } else {
      assertThat(ours).as(path).isEqualTo(theirs);
    }
  }
}
