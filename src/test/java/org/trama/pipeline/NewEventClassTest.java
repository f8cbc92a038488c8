package org.trama.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trama.Readme;
import org.trama.annotate.SharedAnnotator;
import org.trama.knowledge.OntologyFiles;
import org.trama.knowledge.OntologyFolder;
import org.trama.rdf.Iris;
import org.trama.read.ReadLimits;
import org.trama.store.GraphStore;
import org.trama.validate.Report;

/** What README.md tells newcomers to write into two Turtle files, done: no Java knows of the new kind of event. */
class NewEventClassTest {
  private static final String QUESTION =
      """
      PREFIX trama: <https://w3id.org/trama/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?line {
        ?event a trama:Mediation ; trama:plover ?plover ; trama:agent/rdfs:label ?who .
        { SELECT ?event (GROUP_CONCAT(?name; separator=" y ") AS ?between)
          { SELECT ?event ?name { ?event trama:participant/rdfs:label ?name } ORDER BY ?event ?name }
          GROUP BY ?event }
        ?claim trama:about ?event ; trama:rule ?rule .
        BIND (CONCAT(?who, " entre ", ?between, ", ", STR(?plover), ", ", STR(?rule)) AS ?line)
      } ORDER BY ?line""";

  @TempDir Path folder;
  private Path corpus;
  private OntologyFolder ontology;

  @BeforeEach
  void write() throws IOException {
    corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(
        corpus.resolve("a.txt"),
        "Catar medió entre Israel y Hamás durante la guerra.\n\n"
            + "El ministro elogió la mediación de Turquía entre Rusia y Ucrania.");
    ontology = OntologyFolder.copy(Files.createDirectories(folder.resolve("ontology")));
  }

  private BuildSummary build() {
    StageSettings settings =
        new StageSettings(ontology.files(), Iris.DEFAULT_BASE, ReadLimits.defaults(), "test");
    Stages real = StandardStages.of(settings);
    Stages stages =
        new Stages(
            real.reader(),
            SharedAnnotator::get,
            real.extractor(),
            real.corrections(),
            real.resolver(),
            real.graphs(),
            real.conformance(),
            real.versions());
    return new BuildPipeline(stages, BuildListener.SILENT)
        .run(new BuildOptions(corpus, folder.resolve("store"), 1, false));
  }

  private List<String> answers(DatasetGraph dataset) {
    try (QueryExecution execution =
        QueryExecution.dataset(DatasetFactory.wrap(dataset)).query(QUESTION).build()) {
      List<String> lines = new ArrayList<>();
      execution
          .execSelect()
          .forEachRemaining(row -> lines.add(row.getLiteral("line").getLexicalForm()));
      return lines;
    }
  }

  @Test
  void findsANewKindOfEventThatIsWrittenInTurtleOnly() {
    List<String> turtle = Readme.blocks("turtle");
    assertThat(turtle).hasSize(2);
    build();
    ontology.append(OntologyFiles.ONTOLOGY, turtle.get(0));
    ontology.append(OntologyFiles.LEXICON, turtle.get(1));

    BuildSummary summary = build();

    assertThat(summary.conforms()).isTrue();
    try (GraphStore store = GraphStore.openExisting(folder.resolve("store"))) {
      assertThat(store.read(this::answers))
          .containsExactly(
              "Catar entre Hamás y Israel, COOPERATE, mediar/Mediation",
              "Turquía entre Rusia y Ucrania, COOPERATE, mediación/Mediation");
      Report report =
          store.read(dataset -> StandardStages.report(dataset, ontology.files()));
      assertThat(report.lines(Report.Language.ENGLISH)).isEmpty();
    }
  }
}
