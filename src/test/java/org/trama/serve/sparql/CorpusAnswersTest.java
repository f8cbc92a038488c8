package org.trama.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trama.knowledge.OntologyFiles;
import org.trama.model.Slug;
import org.trama.pipeline.BuildListener;
import org.trama.pipeline.BuildOptions;
import org.trama.pipeline.BuildPipeline;
import org.trama.pipeline.SharedStages;
import org.trama.pipeline.StageSettings;
import org.trama.rdf.Iris;
import org.trama.read.ReadLimits;
import org.trama.serve.atlas.Vocab;
import org.trama.store.GraphStore;

/**
 * Puts every ready-made question to the five documents of {@code corpus/}, and insists on answers
 * that any reader of them would give. A cell is named as {@code column=words}; case, accents and
 * hyphens do not count.
 */
class CorpusAnswersTest {
  private static final Map<String, List<Map<String, String>>> ANSWERS = new TreeMap<>();
  private static final Map<String, String> TEXTS = new TreeMap<>();

  @BeforeAll
  static void build(@TempDir Path folder) {
    Path place = folder.resolve("store");
    StageSettings settings =
        new StageSettings(OntologyFiles.packed(), Iris.DEFAULT_BASE, ReadLimits.defaults(), "test");
    new BuildPipeline(SharedStages.of(settings), BuildListener.SILENT)
        .run(new BuildOptions(Path.of("corpus"), place, 1, false));
    try (GraphStore store = GraphStore.openExisting(place)) {
      ReadyQueries.packed()
          .all()
          .forEach(
              query -> ANSWERS.put(query.name(), store.read(graph -> rows(graph, query.text()))));
      store
          .read(
              graph ->
                  rows(
                      graph,
                      "SELECT * { ?d <"
                          + Vocab.PATH
                          + "> ?path ; <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#isString> ?text }"))
          .forEach(row -> TEXTS.put(row.get("path"), row.get("text")));
    }
  }

  private static List<Map<String, String>> rows(DatasetGraph graph, String query) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (QueryExecution execution =
        QueryExecution.dataset(DatasetFactory.wrap(graph)).query(query).build()) {
      ResultSet results = execution.execSelect();
      results.forEachRemaining(solution -> rows.add(row(results.getResultVars(), solution)));
    }
    return rows;
  }

  private static Map<String, String> row(List<String> columns, QuerySolution solution) {
    Map<String, String> row = new LinkedHashMap<>();
    for (String column : columns) {
      RDFNode node = solution.get(column);
      row.put(
          column,
          node == null
              ? ""
              : node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString());
    }
    return row;
  }

  /** Some row of the answer has all of these words, each in its column. */
  private static void finds(String query, String... cells) {
    assertThat(ANSWERS.get(query))
        .as(query + " has a row with " + Arrays.toString(cells))
        .anyMatch(row -> Arrays.stream(cells).allMatch(cell -> has(row, cell)));
  }

  private static boolean has(Map<String, String> row, String cell) {
    int equals = cell.indexOf('=');
    String value = row.get(cell.substring(0, equals));
    assertThat(value).as("column of " + cell).isNotNull();
    return Slug.of(value).contains(Slug.of(cell.substring(equals + 1)));
  }

  static List<String> queries() {
    return ReadyQueries.packed().all().stream().map(ReadyQuery::name).toList();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyQuotationStandsInItsDocument(String query) {
    for (Map<String, String> row : ANSWERS.get(query)) {
      if (row.containsKey("cita") && row.containsKey("documento") && !row.get("cita").isEmpty()) {
        assertThat(TEXTS.get(row.get("documento"))).contains(row.get("cita"));
      }
    }
  }

  @Test
  void whoMetWhom() {
    finds("meetings", "uno=Kim Jong Un", "otro=Shoig", "desde=2024-09-13");
    finds("meetings", "uno=Choe Son", "otro=Lavrov", "desde=2024-11-01", "lugar=Moscú");
    finds("meetings", "uno=Kim Gunn", "otro=Sung Kim", "lugar=Seúl");
  }

  @Test
  void whoVisitedWhom() {
    finds("visits", "quien=Putin", "lugar=Corea del Norte");
    finds("visits", "quien=Lavrov");
    finds("visits", "quien=Shoig");
  }

  @Test
  void whichAgreementsWereReached() {
    finds("agreements", "acuerdo=defensa", "partes=Rusia");
  }

  @Test
  void whoSuppliedWhichArmsToWhom() {
    finds(
        "arms-transfers",
        "quien=Corea del Norte",
        "a_quien=Rusia",
        "postura=afirma",
        "segun=Corea del Sur");
    finds(
        "arms-transfers",
        "quien=Corea del Norte",
        "a_quien=Rusia",
        "postura=niega",
        "segun=Corea del Norte");
    finds("arms-transfers", "quien=Corea del Norte", "a_quien=Rusia", "que=municiones");
  }

  @Test
  void howManyArmsAccordingToWhom() {
    finds(
        "arms-figures",
        "quien=Corea del Norte",
        "a_quien=Rusia",
        "minimo=7000",
        "unidad=contenedores");
    finds("arms-figures", "minimo=5000000", "unidad=proyectiles", "segun=Shin Won");
  }

  @Test
  void whoseTroopsWent() {
    finds("troop-deployments", "quien=Corea del Norte", "lugar=Rusia");
    finds(
        "troop-figures",
        "quien=Corea del Norte",
        "minimo=10000",
        "maximo=12000",
        "unidad=soldados");
    finds("troop-figures", "quien=Corea del Norte", "minimo=3000", "segun=Corea del Sur");
  }

  @Test
  void whoAttackedWhom() {
    finds("attacks", "quien=Rusia", "a_quien=Ucrania", "segun=Kirby");
    finds("attacks", "quien=Rusia", "a_quien=Ucrania", "segun=fiscalía de Járkov");
    finds("exercises-and-tests", "tipo=ensayo de armas", "quien=Corea del Norte");
  }

  @Test
  void whatIsDeniedAndDisputed() {
    finds("denials", "quien_niega=Corea del Norte", "tipo=entrega de armas", "a_quien=Rusia");
    finds(
        "disputed-events",
        "tipo=entrega de armas",
        "quien=Corea del Norte",
        "a_quien=Rusia",
        "afirman=Estados Unidos",
        "niegan=Corea del Norte");
  }

  @Test
  void whatRestsOnOneSourceAndWhatOnSeveral() {
    finds("single-source", "tipo=reunión", "quien=Choe Son");
    finds("corroborated", "tipo=entrega de armas", "quien=Corea del Norte", "a_quien=Rusia");
  }

  @Test
  void whatEachSourceSays() {
    finds("claims-by-source", "segun=Kirby", "tipo=ataque", "quien=Rusia", "a_quien=Ucrania");
    finds("claims-by-source", "segun=Corea del Norte", "postura=niega");
    finds("loudest-sources", "fuente=Corea del Sur");
    finds("loudest-sources", "fuente=Corea del Norte");
    finds("announced", "tipo=apoyo", "quien=Corea del Norte", "a_quien=Rusia");
  }

  @Test
  void whoSpeaksAgainstWhom() {
    finds("accusations", "quien=Choe Son", "a_quien=Corea del Sur");
    finds("accusations", "quien=Choe Son", "a_quien=Estados Unidos", "hecho=ataque");
    finds("condemnations", "quien=Corea del Norte");
    finds("demands", "quien=Estados Unidos");
    finds("sanctions", "a_quien=Rusia");
    finds("sanctions", "a_quien=Corea del Norte");
  }

  @Test
  void whoHelpsWhom() {
    finds("support", "tipo=apoyo", "quien=Corea del Norte", "a_quien=Rusia");
    finds("support", "tipo=elogio", "quien=Lavrov", "a_quien=Kim Jong");
    finds("aid", "quien=Corea del Norte", "que=ingenieros", "modo=previsto");
  }

  @Test
  void whatTwoStatesDidToOneAnother() {
    finds("between-two", "de=Corea del Norte", "a=Rusia", "tipo=entrega de armas");
    finds("between-two", "de=Corea del Norte", "a=Rusia", "tipo=apoyo");
    assertThat(ANSWERS.get("between-two")).extracting(row -> row.get("fecha")).isSorted();
  }

  @Test
  void whoIsWho() {
    finds("positions", "persona=Putin", "cargo=presidente", "de=Rusia");
    finds("positions", "persona=Shin Won", "cargo=ministro de Defensa", "de=Corea del Sur");
    finds(
        "positions",
        "persona=Choe Son",
        "cargo=ministra de Relaciones Exteriores",
        "de=Corea del Norte");
    finds("most-active", "actor=Corea del Norte", "documentos=5");
    finds("mentions", "entidad=Kim Jong", "documento=002_446d040c95223e06.txt");
  }

  @Test
  void whatHappenedWhen() {
    finds("timeline", "desde=2024-11-01", "tipo=reunión", "quien=Lavrov");
    finds("timeline", "desde=2024-09-13", "tipo=reunión", "quien=Shoig");
    assertThat(ANSWERS.get("timeline"))
        .noneMatch(row -> row.get("desde").isEmpty() && row.get("hasta").isEmpty());
  }

  @Test
  void whatTheEvidenceIs() {
    assertThat(ANSWERS.get("evidence")).hasSizeGreaterThan(1);
    assertThat(ANSWERS.get("evidence"))
        .allSatisfy(row -> assertThat(row.get("regla")).isNotEmpty());
    assertThat(ANSWERS.get("documents")).hasSize(5);
    assertThat(ANSWERS.get("documents"))
        .allSatisfy(row -> assertThat(Integer.parseInt(row.get("sucesos"))).isPositive());
  }
}
