package org.trama.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
  private static final Path CASES = Path.of("src/test/resources/evaluate");
  private static final Path GOLD = CASES.resolve("gold");
  private static final Path TEXTS = CASES.resolve("texts");

  private static Dataset load(Path quads) {
    Dataset dataset = DatasetFactory.create();
    RDFDataMgr.read(dataset, quads.toUri().toString());
    dataset.getDefaultModel().add(dataset.getUnionModel());
    return dataset;
  }

  @Test
  void givesTheFiguresThatTheReferenceProgramGaveWithTexts() throws IOException {
    Evaluation evaluation =
        Evaluation.of(load(CASES.resolve("predicted.nq")), GOLD, Optional.of(TEXTS));
    assertSame(
        read(evaluation.json()), read(Files.readString(CASES.resolve("expected-with-texts.json"))));
  }

  @Test
  void givesTheFiguresThatTheReferenceProgramGaveWithoutTexts() throws IOException {
    Evaluation evaluation =
        Evaluation.of(load(CASES.resolve("predicted.nq")), GOLD, Optional.empty());
    assertSame(read(evaluation.json()), read(Files.readString(CASES.resolve("expected.json"))));
  }

  @Test
  void agreesWithTheReferenceProgramWhereItIsAtHand(@TempDir Path work) throws Exception {
    Path program = Path.of(System.getProperty("trama.score", "../shared/eval/score.py"));
    assumeTrue(
        Files.exists(program), "no " + program + ": set -Dtrama.score to the reference scorer");
    Dataset dataset =
        load(
            Path.of(
                System.getProperty("trama.score.quads", CASES.resolve("predicted.nq").toString())));
    Path gold = Path.of(System.getProperty("trama.score.gold", GOLD.toString()));
    Path texts = Path.of(System.getProperty("trama.score.texts", TEXTS.toString()));
    for (String query : List.of("entities", "arguments", "claims", "attributes", "positions")) {
      try (QueryExecution execution =
              QueryExecutionFactory.create(GraphReader.query(query), dataset);
          OutputStream out = Files.newOutputStream(work.resolve(query + ".csv"))) {
        ResultSetFormatter.outputAsCSV(out, execution.execSelect());
      }
    }
    for (Optional<Path> folder : List.of(Optional.<Path>empty(), Optional.of(texts))) {
      List<String> command =
          new ArrayList<>(
              List.of("python3", program.toString(), gold.toString(), work.toString(), "--json"));
      folder.ifPresent(path -> command.addAll(List.of("--texts", path.toString())));
      Process python =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String expected = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(python.waitFor()).isZero();
      assertSame(read(Evaluation.of(dataset, gold, folder).json()), read(expected));
    }
  }

  private static JsonNode read(String json) throws IOException {
    return new ObjectMapper().readTree(json);
  }

  /** The same keys in the same order, numbers equal to three decimals. */
  private static void assertSame(JsonNode actual, JsonNode expected) {
    if (expected.isObject()) {
      assertThat(actual.fieldNames()).toIterable().containsExactlyElementsOf(expected::fieldNames);
      expected
          .fieldNames()
          .forEachRemaining(name -> assertSame(actual.get(name), expected.get(name)));
    } else if (expected.isNumber()) {
      assertThat(actual.asDouble()).isCloseTo(expected.asDouble(), within(.0005));
    } else {
      assertThat(actual).isEqualTo(expected);
    }
  }

  @Test
  void showsFiguresTypesAndCalibrationInTheTable() {
    Evaluation evaluation =
        Evaluation.of(load(CASES.resolve("predicted.nq")), GOLD, Optional.of(TEXTS));
    assertThat(evaluation.table())
        .contains(
            "entities  ",
            "entities (type ignored)",
            "denials",
            "evidence grounded",
            "   TroopDeployment")
        .contains("-- claims by confidence", "0.8 and more", "equal size", "Brier", "less right");
    int judged = evaluation.calibration().all().cases();
    Counts claims = evaluation.figures().get("claims");
    assertThat(judged).isEqualTo(claims.truePositives() + claims.falsePositives());
    int right = evaluation.calibration().all().right();
    assertThat(right).isEqualTo(claims.truePositives());
  }

  @Test
  void listsWhatIsMissedAndWhatIsSpurious() {
    Evaluation evaluation =
        Evaluation.of(load(CASES.resolve("predicted.nq")), GOLD, Optional.empty());
    Counts events = evaluation.figures().get("events");
    assertThat(evaluation.listing().stream().filter(line -> line.startsWith("missed ")))
        .hasSize(events.falseNegatives());
    assertThat(evaluation.listing().stream().filter(line -> line.startsWith("spurious ")))
        .hasSize(events.falsePositives());
  }

  @Test
  void findsNothingInAnEmptyGraph() {
    Evaluation evaluation = Evaluation.of(DatasetFactory.create(), GOLD, Optional.of(TEXTS));
    assertThat(evaluation.figures()).allSatisfy((name, counts) -> assertThat(counts.f1()).isZero());
    assertThat(evaluation.grounded()).contains(new Share(0, 0));
    assertThat(evaluation.json()).contains("\"evidence grounded\" : null");
  }

  @Test
  void saysWhatIsWrongWithAFolderWithoutAnnotations(@TempDir Path empty) {
    Dataset dataset = DatasetFactory.create();
    assertThatThrownBy(() -> Evaluation.of(dataset, empty, Optional.empty()))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("no .json file in " + empty);
    assertThatThrownBy(() -> Evaluation.of(dataset, empty.resolve("absent"), Optional.empty()))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("name a folder of .json files");
  }
}
