package org.trama.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trama.knowledge.OntologyFiles;
import org.trama.rdf.Iris;
import org.trama.rdf.Sample;

class GraphValidatorTest {
  private static final GraphValidator VALIDATOR = GraphValidator.read(OntologyFiles.packed());
  private static final Iris IRIS = Sample.iris();
  private static final GraphNames NAMES =
      new GraphNames(IRIS.entitiesGraph(), IRIS.derivedGraph(), IRIS.ontologyGraph());

  @Test
  void findsNothingWrongWithAGoodGraph() {
    assertThat(VALIDATOR.dataset(Sample.dataset(), NAMES).lines(Report.Language.ENGLISH)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.trama.validate.Faults#all")
  void findsTheFault(Fault fault) {
    DatasetGraph dataset = broken(fault);
    Report report = VALIDATOR.dataset(dataset, NAMES);
    assertThat(report.conforms()).isFalse();
    assertThat(shapes(report)).contains(fault.shape());
    assertThat(report.violations())
        .filteredOn(violation -> violation.shape().endsWith("#" + fault.shape()))
        .allSatisfy(
            violation -> {
              assertThat(violation.graph()).isEqualTo(fault.graph().getURI());
              assertThat(violation.spanish()).isNotEqualTo(violation.english()).doesNotContain("{");
            });
  }

  private static DatasetGraph broken(Fault fault) {
    DatasetGraph dataset = Sample.dataset();
    Graph graph = dataset.getGraph(fault.graph());
    long before = graph.find().mapWith(Triple::hashCode).toList().stream().mapToLong(i -> i).sum();
    UpdateAction.parseExecute(Faults.PREFIXES + fault.update(), graph);
    long after = graph.find().mapWith(Triple::hashCode).toList().stream().mapToLong(i -> i).sum();
    assertThat(after).as("the update changes the graph").isNotEqualTo(before);
    dataset.addGraph(fault.graph(), graph);
    return dataset;
  }

  private static Set<String> shapes(Report report) {
    return report.violations().stream()
        .map(violation -> violation.shape().replaceAll(".*#", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void breaksEveryShapeThatHasAMessage() {
    Graph graph =
        RDFParser.fromString(OntologyFiles.packed().text(OntologyFiles.SHAPES), Lang.TURTLE)
            .toGraph();
    List<String> shapes =
        graph
            .find(Node.ANY, SHACL.message, Node.ANY)
            .mapWith(triple -> triple.getSubject().getLocalName())
            .toSet()
            .stream()
            .sorted()
            .toList();
    assertThat(Faults.all().map(Fault::shape).distinct().sorted().toList()).isEqualTo(shapes);
  }

  @Test
  void doesNotLetOneDocumentProveWhatAnotherTells() {
    Fault noClaim =
        Faults.all().filter(fault -> fault.shape().equals("event-claim")).findFirst().orElseThrow();
    assertThat(shapes(VALIDATOR.dataset(broken(noClaim), NAMES))).contains("event-claim");
  }

  @Test
  void saysInOneLineWhatIsWrongAndWhere() {
    Fault fault =
        Faults.all()
            .filter(some -> some.shape().equals("claim-confidence"))
            .findFirst()
            .orElseThrow();
    assertThat(VALIDATOR.dataset(broken(fault), NAMES).lines(Report.Language.SPANISH))
        .hasSize(2)
        .satisfiesExactly(
            graph -> assertThat(graph).isEqualTo(fault.graph().getURI()),
            line ->
                assertThat(line)
                    .startsWith("  La confianza debe ser un número de 0 a 1. <")
                    .endsWith("> = 1.5 [claim-confidence]"));
  }

  @Test
  void joinsReportsWithoutRepetition() {
    Fault fault = Stream.of(Faults.all().findFirst().orElseThrow()).findFirst().orElseThrow();
    Report report = VALIDATOR.dataset(broken(fault), NAMES);
    assertThat(Report.join(List.of(report, report))).isEqualTo(report);
  }
}
