package org.trama.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trama.export.DatasetDescription;
import org.trama.export.DatasetExport;
import org.trama.export.DescribedDataset;
import org.trama.export.RdfFormat;
import org.trama.rdf.Iris;
import org.trama.rdf.Sample;

class DatasetDescriptionTest {
  private static final Node DATASET = NodeFactory.createURI(Iris.DEFAULT_BASE + "dataset");
  private static final DatasetGraph SAMPLE = Sample.dataset();

  private static Graph described() {
    return DatasetDescription.of(SAMPLE, Iris.DEFAULT_BASE);
  }

  private static long counted(String pattern) {
    String query = "SELECT (COUNT(*) AS ?n) { " + pattern + " }";
    try (QueryExecution execution =
        QueryExecution.create(query, DatasetFactory.wrap(SAMPLE).getUnionModel())) {
      return execution.execSelect().next().getLiteral("n").getLong();
    }
  }

  private static long number(Graph graph, Node subject, Node property) {
    return ((Number)
            graph
                .find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .next()
                .getLiteralValue())
        .longValue();
  }

  private static Node partition(Graph graph, Node property, String of) {
    return graph.find(Node.ANY, property, NodeFactory.createURI(of)).next().getSubject();
  }

  @Test
  void countsWhatSparqlCounts() {
    Graph graph = described();
    assertThat(number(graph, DATASET, VOID.triples.asNode())).isEqualTo(counted("?s ?p ?o"));
    assertThat(number(graph, DATASET, VOID.properties.asNode()))
        .isEqualTo(graph.find(DATASET, VOID.propertyPartition.asNode(), Node.ANY).toList().size());
    String entity = "https://w3id.org/trama/ontology#Entity";
    assertThat(
            number(graph, partition(graph, VOID._class.asNode(), entity), VOID.entities.asNode()))
        .isEqualTo(counted("?s a <" + entity + ">"))
        .isEqualTo(5);
    String about = "https://w3id.org/trama/ontology#about";
    assertThat(
            number(graph, partition(graph, VOID.property.asNode(), about), VOID.triples.asNode()))
        .isEqualTo(counted("?s <" + about + "> ?o"))
        .isEqualTo(3);
  }

  @Test
  void countsTheLinksToWikidata() {
    Graph graph = described();
    Node links = partition(graph, VOID.objectsTarget.asNode(), "http://www.wikidata.org/");
    assertThat(number(graph, links, VOID.triples.asNode())).isEqualTo(1);
  }

  @Test
  void namesTheRunThatMadeIt() {
    assertThat(
            described()
                .find(
                    DATASET,
                    NodeFactory.createURI("http://www.w3.org/ns/prov#wasGeneratedBy"),
                    Node.ANY)
                .toList())
        .hasSize(1);
  }

  @Test
  void isTheSameWhenItStandsInTheDatasetItself() {
    Graph first = described();
    DatasetGraph with = Sample.dataset();
    with.addGraph(DatasetDescription.graphName(Iris.DEFAULT_BASE), first);
    assertThat(DatasetDescription.of(with, Iris.DEFAULT_BASE).isIsomorphicWith(first)).isTrue();
    assertThat(first.find().filterKeep(t -> t.getSubject().isBlank()).toList()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void standsInWhatIsExportedOnDemand(RdfFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DatasetExport(DescribedDataset.of(SAMPLE, Iris.DEFAULT_BASE)).write(format, out);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("Graph of events and claims");
  }
}
