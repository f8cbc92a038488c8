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
import org.trama.knowledge.OntologyFiles;
import org.trama.knowledge.OntologyFolder;
import org.trama.rdf.Iris;
import org.trama.read.ReadLimits;
import org.trama.store.GraphStore;
import org.trama.validate.Report;

/**
 * What README.md tells newcomers to write into two Turtle files, done: no Java knows of the new
 * kind of event.
 */
class NewEventClassTest {
  private static final String MEDIATIONS =
      """
      PREFIX trama: <https://w3id.org/trama/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?line {
        ?event a trama:Mediation ; trama:plover ?plover ; trama:agent/rdfs:label ?who .
        { SELECT ?event (GROUP_CONCAT(?name; separator=" y ") AS ?between)
          { SELECT ?event ?name { ?event trama:target/rdfs:label ?name } ORDER BY ?event ?name }
          GROUP BY ?event }
        ?claim trama:about ?event ; trama:rule ?rule .
        BIND (CONCAT(?who, " entre ", ?between, ", ", STR(?plover), ", ", STRAFTER(STR(?rule), "lexicon/es/")) AS ?line)
      } ORDER BY ?line""";

  private static final String ATTACKS =
      """
      PREFIX trama: <https://w3id.org/trama/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?line {
        ?event a trama:Attack ; trama:agent/rdfs:label ?who ; trama:target/rdfs:label ?whom .
        ?claim trama:about ?event ; trama:rule ?rule .
        BIND (CONCAT(?who, ", ", ?whom, ", ", STRAFTER(STR(?rule), "lexicon/es/")) AS ?line)
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

  @Test
  void findsAVerbThatIsCopiedFromAnother() throws IOException {
    Files.writeString(corpus.resolve("b.txt"), "Rusia machacó Járkov con misiles.");
    ontology.append(
        OntologyFiles.LEXICON,
        """
        lex:machacar a ontolex:LexicalEntry ; lexinfo:partOfSpeech lexinfo:verb ;
          ontolex:canonicalForm [ ontolex:writtenRep "machacar"@es ] ;
          ontolex:sense [ ontolex:reference trama:Attack ; trama:frame frame:attack ] .
        """);
    build();

    assertThat(answers(ATTACKS)).containsExactly("Rusia, Járkov, machacar");
  }

  private BuildSummary build() {
    StageSettings settings =
        new StageSettings(ontology.files(), Iris.DEFAULT_BASE, ReadLimits.defaults(), "test");
    return new BuildPipeline(SharedStages.of(settings), BuildListener.SILENT)
        .run(new BuildOptions(corpus, folder.resolve("store"), 1, false));
  }

  private List<String> answers(String question) {
    try (GraphStore store = GraphStore.openExisting(folder.resolve("store"))) {
      return store.read(dataset -> answers(dataset, question));
    }
  }

  private static List<String> answers(DatasetGraph dataset, String question) {
    try (QueryExecution execution =
        QueryExecution.dataset(DatasetFactory.wrap(dataset)).query(question).build()) {
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
    assertThat(answers(MEDIATIONS))
        .containsExactly(
            "Catar entre Hamás y Israel, COOPERATE, mediar",
            "Turquía entre Rusia y Ucrania, COOPERATE, mediación");
    try (GraphStore store = GraphStore.openExisting(folder.resolve("store"))) {
      Report report = store.read(dataset -> StandardStages.report(dataset, ontology.files()));
      assertThat(report.lines(Report.Language.ENGLISH)).isEmpty();
    }
  }
}
