package org.trama.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trama.model.Correction;
import org.trama.model.Correction.Change;
import org.trama.model.Corrections;
import org.trama.model.Reference;

class CorrectionsReaderTest {
  private static final String BASE = "http://example.org/";
  private static final String PREFIXES =
      """
      @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix trama: <https://w3id.org/trama/ontology#> .
      """;

  @TempDir Path folder;

  private final CorrectionsReader reader =
      new CorrectionsReader(BASE, CorrectionsReaderTest::name, Set.of("Visit", "Attack")::contains);

  /** IRIs whose first letter tells what they are. */
  private static Reference name(String iri) {
    String local = iri.startsWith(BASE) ? iri.substring(BASE.length()) : "";
    return switch (local.isEmpty() ? ' ' : local.charAt(0)) {
      case 'e' -> new Reference.OfEntity(local);
      case 'v' -> new Reference.OfEvent(local);
      case 'c' -> new Reference.OfClaim("a.txt", local);
      default -> new Reference.Elsewhere(iri);
    };
  }

  private Corrections parse(String turtle) {
    return reader.parse("corrections.ttl", PREFIXES + turtle);
  }

  @Test
  void understandsEveryCorrectionAndRemembersItsLine() {
    Corrections corrections =
        parse(
            """
            <e1> owl:sameAs <e2> ;
              skos:prefLabel "Corea del Norte"@es ;
              a trama:Country .
            <v1> owl:differentFrom <v2> ; a trama:Visit .
            <c1> trama:rejected true ; rdfs:comment "dice otra cosa" .
            """);
    assertThat(corrections.all())
        .extracting(Correction::change)
        .containsExactly(
            new Change.Same(new Reference.OfEntity("e2")),
            new Change.Label("Corea del Norte"),
            new Change.Type("Country"),
            new Change.Different(new Reference.OfEvent("v2")),
            new Change.Type("Visit"),
            new Change.Rejected());
    assertThat(corrections.all()).extracting(Correction::line).containsExactly(3, 4, 5, 6, 6, 7);
    assertThat(corrections.all().get(0).text()).isEqualTo("<e1> owl:sameAs <e2>");
    assertThat(corrections.all().get(0).iris()).containsExactly(BASE + "e1", BASE + "e2");
  }

  @Test
  void takesALinkToAnotherGraphEitherWayRound() {
    Corrections corrections = parse("<http://www.wikidata.org/entity/Q423> owl:sameAs <e1> .");
    assertThat(corrections.all().get(0).subject()).isEqualTo(new Reference.OfEntity("e1"));
    assertThat(corrections.all().get(0).change())
        .isEqualTo(new Change.Same(new Reference.Elsewhere("http://www.wikidata.org/entity/Q423")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<e1> <p> <e2> . | <http://example.org/p> is not understood",
        "<x1> owl:sameAs <y1> . | names nothing that can be corrected",
        "<e1> owl:sameAs <v1> . | an entity and an entity, or an event and an event",
        "<e1> owl:sameAs <x1> . | an entity and an entity, or an event and an event",
        "<v1> skos:prefLabel 'visita' . | only an entity has a skos:prefLabel",
        "<e1> skos:prefLabel ' ' . | is a text such as",
        "<e1> a trama:Visit . | trama:Visit is no class for it",
        "<v1> a trama:Person . | trama:Person is no class for it",
        "<v1> a trama:Picnic . | trama:Picnic is no class for it",
        "<e1> trama:rejected true . | only a claim can be rejected",
        "<c1> trama:rejected false . | or take the line out to accept the claim",
        "[] owl:sameAs <e1> . | a node without an IRI cannot be corrected"
      })
  void refusesWhatItDoesNotUnderstandWithFileLineAndRemedy(String turtle, String message) {
    assertThatThrownBy(() -> parse("\n" + turtle))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith("corrections.ttl, line 4: ")
        .hasMessageContaining(message);
  }

  @Test
  void saysWhereTheFileIsNotTurtle() {
    assertThatThrownBy(() -> parse("<e1> owl:sameAs"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith("corrections.ttl is not Turtle: ")
        .hasMessageContaining("line: 3");
  }

  @Test
  void readsNothingWhereThereIsNoFileAndTheFileWhereThereIs() throws IOException {
    assertThat(reader.read(folder)).isEqualTo(Corrections.NONE);
    Files.writeString(folder.resolve("corrections.ttl"), PREFIXES + "<e1> a trama:Person .");
    assertThat(reader.read(folder).all()).hasSize(1);
  }
}
