package org.trama.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OWL API, HermiT and ROBOT look at the ontology. */
class OntologyJudgedTest {
  private static final Path ONTOLOGY = Path.of("ontology", "trama.ttl");

  @TempDir private Path folder;

  private static String judge(Path ontology) {
    return Tool.owl()
        .run(
            "src/test/owl/JudgeOntology.java",
            ontology.toString(),
            "src/test/owl/robot-profile.txt");
  }

  @Test
  void opensWithoutAWarningAsOwlDlWithoutContradictionNorFaultInTheReport() {
    assertThat(judge(ONTOLOGY).lines()).containsExactly("judged");
  }

  @Test
  void theJudgesWouldTell() throws IOException {
    Path bad = folder.resolve("bad.ttl");
    Files.writeString(
        bad,
        Files.readString(ONTOLOGY)
            + """

            trama:Both a owl:Class ; rdfs:subClassOf trama:Person , trama:Country ;
              rdfs:label "ambos"@es , "los dos"@es , "both"@en ;
              rdfs:comment "Dos a la vez."@es ; owl:equivalentClass trama:WeaponSystem .
            trama:path a owl:ObjectProperty .
            """);
    assertThat(judge(bad))
        .contains("HermiT: nothing can be a <https://w3id.org/trama/ontology#Both>")
        .contains("several_labels_in_one_language")
        .contains("missing_definition_in_either_language")
        .contains("ROBOT: warning: equivalent_pair")
        .contains("OWL 2 DL: ");
  }
}
