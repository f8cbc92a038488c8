package org.trama.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.serve.ThreeDocuments;

class ExplainerTest {
  private static final String BASE = "https://w3id.org/trama/resource/";
  private static final Dataset DATASET = DatasetFactory.wrap(withNamesake());

  /** There are two men called Kim. */
  private static DatasetGraph withNamesake() {
    DatasetGraph dataset = ThreeDocuments.dataset();
    Node graph = NodeFactory.createURI(BASE + "graph/entities");
    Node other = NodeFactory.createURI(BASE + "entity/sung-kim");
    Txn.executeWrite(
        dataset,
        () -> {
          dataset.add(graph, other, RDF.type.asNode(), GraphWords.term("Entity"));
          dataset.add(
              graph, other, RDFS.label.asNode(), NodeFactory.createLiteralLang("Sung Kim", "es"));
          dataset.add(
              graph, other, GraphWords.OTHER_NAME, NodeFactory.createLiteralLang("Kim", "es"));
        });
    return dataset;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        BASE + "entity/kim-jong-un",
        "<" + BASE + "entity/kim-jong-un>",
        "kim-jong-un",
        "Kim Jong Un",
        "kim jong-un",
        " KIM JONG UN "
      })
  void findsAnEntityByIriKeyOrName(String name) {
    assertThat(Explanation.of(DATASET, name).iri()).isEqualTo(BASE + "entity/kim-jong-un");
  }

  @Test
  void findsEventsByKeyAndDocumentsByPath() {
    assertThat(Explanation.of(DATASET, "transfer").iri()).isEqualTo(BASE + "event/transfer");
    assertThat(Explanation.of(DATASET, "uno.txt").iri()).isEqualTo(BASE + "document/uno.txt");
  }

  @Test
  void tellsWhatEachDocumentSaysOfAnEventAndWhy() {
    Explanation event = Explanation.of(DATASET, "transfer");
    assertThat(event.title())
        .isEqualTo("ArmsTransfer: Corea del Norte → Rusia (contenedores de munición, municiones)");
    assertThat(event.sections())
        .extracting(Explanation.Section::title)
        .containsExactly("dos.txt", "uno.txt", "<" + BASE + "graph/derived>");
    assertThat(event.sections().get(1).lines())
        .contains(
            "Ucrania: asserted, actual «Corea del Norte envió municiones a Rusia, según Ucrania»"
                + " (rule enviar, confidence 0.9)",
            "Corea del Norte: denied, actual «Corea del Norte lo niega» (rule negar, confidence 0.8: at"
                + " second hand; no participant named beside it)");
    assertThat(event.sections().get(2).lines()).contains("status: disputed");
  }

  @Test
  void tellsWhatAnEntityDoesSaysAndHolds() {
    List<String> shoigu = Explanation.of(DATASET, "Shoigu").text();
    assertThat(shoigu.get(0)).isEqualTo("Person: Sergei Shoigu");
    assertThat(shoigu)
        .contains(
            "  participant of Meeting: Kim Jong Un, Sergei Shoigu <" + BASE + "event/meeting>",
            "  position: Sergei Shoigu, ministro of Rusia «El ministro Sergei Shoigu»",
            "  mentioned 1×: «Sergei Shoigu»");
    assertThat(Explanation.of(DATASET, "RPDC").text())
        .contains(
            "  source of a claim about ArmsTransfer: Corea del Norte → Rusia (contenedores de munición,"
                + " municiones) <"
                + BASE
                + "event/transfer>");
  }

  @Test
  void tellsOfADocumentInFewLines() {
    List<String> document = Explanation.of(DATASET, "uno.txt").text();
    assertThat(document).contains("  mentioned 1×: Kim Jong Un").hasSizeLessThan(40);
    assertThat(document).noneMatch(line -> line.contains("#mention-"));
  }

  @Test
  void tellsOfClaimsAndPositions() {
    assertThat(Explanation.of(DATASET, BASE + "document/uno.txt#claim-transfer-1").text())
        .anyMatch(line -> line.contains("evidence: «Corea del Norte lo niega»"));
    assertThat(Explanation.of(DATASET, BASE + "document/uno.txt#office-0").text())
        .anyMatch(line -> line.contains("title: ministro"));
  }

  @Test
  void asksWhichOneIsMeant() {
    assertThatThrownBy(() -> Explanation.of(DATASET, "Kim"))
        .isInstanceOf(ExplainException.class)
        .hasMessageStartingWith("2 things go by the name 'Kim'")
        .hasMessageContaining("Kim Jong Un <" + BASE + "entity/kim-jong-un>")
        .hasMessageContaining("Sung Kim <" + BASE + "entity/sung-kim>");
  }

  @Test
  void suggestsNamesThatAreNear() {
    assertThatThrownBy(() -> Explanation.of(DATASET, "corea"))
        .isInstanceOf(ExplainException.class)
        .hasMessageContaining("nothing in the graph goes by the name 'corea'")
        .hasMessageContaining("Corea del Sur <" + BASE + "entity/corea-del-sur>");
    assertThatThrownBy(() -> Explanation.of(DATASET, "Zzz")).hasMessageContaining("trama query");
    assertThatThrownBy(() -> Explanation.of(DATASET, "http://example.org/none"))
        .hasMessageContaining("the graph knows nothing of <http://example.org/none>");
    assertThatThrownBy(() -> Explanation.of(DATASET, "?")).isInstanceOf(ExplainException.class);
  }
}
