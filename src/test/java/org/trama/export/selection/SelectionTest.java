package org.trama.export.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trama.export.EventShape;
import org.trama.export.Exported;
import org.trama.export.graph.Terms;
import org.trama.export.network.NodesAndEdges;
import org.trama.export.statement.DatasetDescription;
import org.trama.knowledge.OntologyFiles;
import org.trama.model.TramaException;
import org.trama.rdf.Iris;
import org.trama.rdf.Sample;
import org.trama.validate.GraphNames;
import org.trama.validate.GraphValidator;
import org.trama.validate.Report;

class SelectionTest {
  private static final GraphValidator VALIDATOR = GraphValidator.read(OntologyFiles.packed());
  private static final Iris IRIS = Sample.iris();
  private static final GraphNames NAMES =
      new GraphNames(IRIS.entitiesGraph(), IRIS.derivedGraph(), IRIS.ontologyGraph());
  private static final Node EVENT = IRIS.event(Sample.TRANSFER);

  static Stream<Selection> selections() {
    LocalDate friday = LocalDate.of(2024, 9, 13);
    return Stream.of(
        Selection.everything(),
        Exported.entities("Ucrania"),
        Exported.types("ArmsTransfer"),
        Exported.types("Attack"),
        Exported.days(Optional.of(friday), Optional.of(friday)),
        Exported.statuses(Status.DISPUTED),
        Exported.confidence("0.5"),
        Exported.confidence("0.9"),
        Exported.documents(true, "prensa/d*"),
        Exported.documents(false, "prensa/u*"),
        Exported.documents(false));
  }

  private static DatasetGraph selected(Selection selection) {
    DatasetGraph graphs = DatasetGraphFactory.create();
    byte[] quads = Exported.bytes(Sample.dataset(), selection, "nq", EventShape.NODES);
    RDFDataMgr.read(graphs, new ByteArrayInputStream(quads), Lang.NQUADS);
    return graphs;
  }

  @ParameterizedTest
  @MethodSource("selections")
  void stillConformsToTheShapes(Selection selection) {
    assertThat(VALIDATOR.dataset(selected(selection), NAMES).lines(Report.Language.ENGLISH))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("selections")
  void leavesNoEdgeWithoutItsNodes(Selection selection) {
    for (EventShape events : EventShape.values()) {
      NodesAndEdges network = NodesAndEdges.of(Sample.dataset(), selection, events);
      assertThat(network.nodes())
          .as("ends of edges, events as %s", events)
          .containsAll(network.ends());
      assertThat(network.nodes()).doesNotHaveDuplicates();
      assertThat(network.edges()).doesNotHaveDuplicates();
    }
  }

  @Test
  void keepsAllWhereAllIsWanted() {
    DatasetGraph whole = Sample.dataset();
    DatasetGraph selected = selected(Selection.everything());
    selected.removeGraph(DatasetDescription.graphName(IRIS.base()));
    assertThat(selected.stream().toList())
        .containsExactlyInAnyOrderElementsOf(whole.stream().toList());
  }

  @Test
  void findsEventsThatAnEntityOnlySpeaksAbout() {
    assertThat(tells(Exported.entities("ucrania"))).isTrue();
    assertThat(tells(Exported.entities("Lavrov"))).isTrue();
  }

  @Test
  void dropsEventsOfOtherTypes() {
    assertThat(tells(Exported.types("Attack"))).isFalse();
    assertThat(selected(Exported.types("Attack")).find(Node.ANY, Node.ANY, Terms.TYPE, Terms.CLAIM))
        .isExhausted();
  }

  @Test
  void takesAnEventForDatedWhereAnyDocumentDatesIt() {
    LocalDate friday = LocalDate.of(2024, 9, 13);
    assertThat(tells(Exported.days(Optional.of(friday), Optional.empty()))).isTrue();
    assertThat(tells(Exported.days(Optional.of(friday.plusDays(1)), Optional.empty()))).isFalse();
    assertThat(tells(Exported.days(Optional.empty(), Optional.of(friday.minusDays(1))))).isFalse();
  }

  @Test
  void keepsTheStatusThatTheWholeCorpusGives() {
    DatasetGraph selected = selected(Exported.documents(true, "prensa/dos.txt"));
    assertThat(selected.contains(Node.ANY, EVENT, Terms.STATUS, Status.DISPUTED.node())).isTrue();
    assertThat(selected.find(Node.ANY, EVENT, Terms.DISPUTED_BY, Node.ANY)).isExhausted();
    assertThat(selected.contains(Node.ANY, IRIS.entity("ucrania"), Node.ANY, Node.ANY)).isFalse();
  }

  @Test
  void leavesOutTextsAndSaysSo() {
    DatasetGraph selected = selected(Exported.documents(false));
    assertThat(selected.find(Node.ANY, Node.ANY, Terms.TEXT_OF_DOCUMENT, Node.ANY)).isExhausted();
    assertThat(selected.find(Node.ANY, Node.ANY, Terms.TEXT_WITHHELD, Node.ANY))
        .toIterable()
        .hasSize(2);
    assertThat(selected.find(Node.ANY, Node.ANY, Terms.QUOTE, Node.ANY)).hasNext();
  }

  @Test
  void saysWhichClassesThereAreWhereOneIsUnknown() {
    assertThatThrownBy(() -> selected(Exported.types("Gift")))
        .isInstanceOf(TramaException.class)
        .hasMessageContaining("'Gift'")
        .hasMessageContaining("Accusation, AgreementEvent, Aid, ArmsTransfer");
  }

  @Test
  void saysHowToNameAnEntityThatIsUnknown() {
    assertThatThrownBy(() -> selected(Exported.entities("Atlántida")))
        .isInstanceOf(TramaException.class)
        .hasMessageContaining("'Atlántida'");
  }

  private static boolean tells(Selection selection) {
    DatasetGraph selected = selected(selection);
    return selected.contains(Node.ANY, EVENT, Terms.TYPE, Terms.EVENT)
        && new String(
                Exported.bytes(Sample.dataset(), selection, "nq", EventShape.NODES),
                StandardCharsets.UTF_8)
            .contains(EVENT.getURI());
  }
}
