package org.trama.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.trama.model.Claim;
import org.trama.model.Event;
import org.trama.model.Extraction;
import org.trama.model.Ground;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Resolution;
import org.trama.model.ResolvedDocument;
import org.trama.model.Span;
import org.trama.model.TramaException;

class GraphWriterTest {
  private final GraphWriter writer = Sample.writer();

  @Test
  void writesAllThatADocumentSays() throws IOException {
    try (InputStream expected =
        getClass().getResourceAsStream("/cases/document-graph/expected.ttl")) {
      GraphAssert.assertThat(writer.document(Sample.first()))
          .says(new String(expected.readAllBytes(), StandardCharsets.UTF_8))
          .hasNoBlankNodes();
    }
  }

  @Test
  void writesTheEntities() {
    GraphAssert.assertThat(writer.entities(Sample.resolution()))
        .saysAmongOthers(
            """
            <https://w3id.org/trama/resource/entity/rusia> a trama:Entity , trama:Country ;
              rdfs:label "Rusia"@es ; skos:altLabel "ruso"@es ;
              owl:sameAs <http://www.wikidata.org/entity/Q159> .
            <https://w3id.org/trama/resource/entity/moscu>
              trama:partOf <https://w3id.org/trama/resource/entity/rusia> .
            """)
        .hasNoBlankNodes();
  }

  @Test
  void callsAnEventDisputedWhereOneSourceAssertsWhatAnotherDenies() {
    GraphAssert.assertThat(writer.derived(Sample.resolution()))
        .says(
            """
            <https://w3id.org/trama/resource/event/arms-1> trama:status trama:Disputed ;
              trama:corroboration 2 ;
              trama:disputedBy <https://w3id.org/trama/resource/entity/lavrov> .
            """);
  }

  @Test
  void callsAnEventStatedWhereADocumentAssertsItItself() {
    assertThat(
            status(
                claim(Optional.empty(), Polarity.ASSERTED),
                claim(Optional.of("x"), Polarity.ASSERTED)))
        .isEqualTo(Vocabulary.STATED);
  }

  @Test
  void callsAnEventAttributedWhereOnlyQuotedSourcesAssertIt() {
    assertThat(status(claim(Optional.of("x"), Polarity.ASSERTED))).isEqualTo(Vocabulary.ATTRIBUTED);
  }

  @Test
  void callsAnEventDeniedWhereNobodyAssertsIt() {
    assertThat(status(claim(Optional.of("x"), Polarity.DENIED))).isEqualTo(Vocabulary.DENIED);
  }

  @Test
  void neverTakesForAFactWhatOneSourceBothAssertsAndDenies() {
    assertThat(
            status(
                claim(Optional.of("x"), Polarity.ASSERTED),
                claim(Optional.of("x"), Polarity.DENIED)))
        .isEqualTo(Vocabulary.DISPUTED);
  }

  private Node status(Claim... claims) {
    Resolution resolution = new Resolution(List.of(), List.of(saying("Attack", List.of(claims))));
    Graph derived = writer.derived(resolution);
    return derived.find(Node.ANY, Vocabulary.STATUS, Node.ANY).next().getObject();
  }

  private static Claim claim(Optional<String> source, Polarity polarity) {
    return new Claim("e", source, polarity, Modality.ACTUAL, new Span(0, 1), "r", 0.5);
  }

  private static ResolvedDocument saying(String type, List<Claim> claims) {
    Event event = new Event("e", type, List.of(), Optional.empty(), Optional.empty());
    return new ResolvedDocument(
        Sample.second().document(),
        new Extraction(List.of(), List.of(), List.of(), List.of(), List.of(event), claims));
  }

  @Test
  void refusesAnEventClassThatTheOntologyDoesNotDeclareAndSaysWhereToAddIt() {
    assertThatThrownBy(() -> writer.document(saying("Picnic", List.of())))
        .isInstanceOf(TramaException.class)
        .hasMessageContaining("trama.ttl")
        .hasMessageContaining("trama:Picnic");
  }

  @Test
  void keepsTheSurestOfClaimsThatDifferInNothingElse() {
    Claim sure =
        new Claim(
            "e",
            Optional.empty(),
            Polarity.ASSERTED,
            Modality.ACTUAL,
            new Span(0, 1),
            "r",
            0.9,
            Set.of(Ground.RETOLD));
    Graph graph =
        writer.document(
            saying("Attack", List.of(claim(Optional.empty(), Polarity.ASSERTED), sure)));
    assertThat(
            graph
                .find(Node.ANY, Vocabulary.CONFIDENCE, Node.ANY)
                .mapWith(t -> t.getObject().getLiteralLexicalForm())
                .toList())
        .containsExactly("0.9");
    assertThat(
            graph.find(Node.ANY, Vocabulary.GROUND, Node.ANY).mapWith(Triple::getObject).toList())
        .containsExactly(Vocabulary.term("RetoldGround"));
  }

  @Test
  void writesTheSameGraphEveryTime() {
    GraphAssert.assertThat(writer.document(Sample.first()))
        .says(Sample.writer().document(Sample.first()));
    GraphAssert.assertThat(writer.ontology()).says(Sample.writer().ontology()).hasNoBlankNodes();
  }
}
