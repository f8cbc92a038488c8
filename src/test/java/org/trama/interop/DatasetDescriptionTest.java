package org.trama.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trama.export.EventShape;
import org.trama.export.GraphExport;
import org.trama.export.RdfFormat;
import org.trama.export.output.ExportListener;
import org.trama.export.selection.Selection;
import org.trama.export.statement.DatasetDescription;
import org.trama.rdf.Iris;
import org.trama.rdf.Sample;

class DatasetDescriptionTest {
  private static final Node DATASET = NodeFactory.createURI(Iris.DEFAULT_BASE + "dataset");
  private static final Node DESCRIPTION =
      NodeFactory.createURI(Iris.DEFAULT_BASE + DatasetDescription.GRAPH);
  private static final DatasetGraph SAMPLE = Sample.dataset();

  private static Graph described() {
    return DatasetDescription.of(SAMPLE);
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
    with.addGraph(DESCRIPTION, first);
    assertThat(DatasetDescription.of(with).isIsomorphicWith(first)).isTrue();
    assertThat(first.find().filterKeep(t -> t.getSubject().isBlank()).toList()).isEmpty();
  }

  private static DatasetGraph exported(
      RdfFormat format, DatasetGraph dataset, Selection selection) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphExport(dataset, selection, ExportListener.SILENT).write(format, EventShape.NODES, out);
    return RDFParser.fromString(
            out.toString(StandardCharsets.UTF_8),
            format == RdfFormat.TRIG ? Lang.TRIG : format == RdfFormat.NQ ? Lang.NQ : Lang.JSONLD11)
        .toDatasetGraph();
  }

  @ParameterizedTest
  @EnumSource(names = {"NQ", "TRIG", "JSONLD", "JSONLD_FRAMED"})
  void standsInWhatIsExportedAndCountsThat(RdfFormat format) {
    Graph header = exported(format, SAMPLE, Selection.everything()).getGraph(DESCRIPTION);
    assertThat(header.isIsomorphicWith(described())).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"TTL", "NT", "RDFXML"})
  void standsAmongTheUnionToo(RdfFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphExport(SAMPLE, Selection.everything(), ExportListener.SILENT)
        .write(format, EventShape.NODES, out);
    Lang lang =
        format == RdfFormat.TTL ? Lang.TURTLE : format == RdfFormat.NT ? Lang.NT : Lang.RDFXML;
    Graph union = RDFParser.fromString(out.toString(StandardCharsets.UTF_8), lang).toGraph();
    described().find().forEachRemaining(triple -> assertThat(union.contains(triple)).isTrue());
  }

  @Test
  void countsOnlyWhatIsSelectedAndTakesThePlaceOfAnOlderOne() {
    DatasetGraph with = Sample.dataset();
    with.addGraph(DESCRIPTION, described());
    Selection second =
        new Selection(
            Set.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            List.of(Sample.SECOND),
            true);
    DatasetGraph part = exported(RdfFormat.NQ, with, second);
    Graph header = part.getGraph(DESCRIPTION);
    assertThat(header.isIsomorphicWith(DatasetDescription.of(part))).isTrue();
    assertThat(header.isIsomorphicWith(described())).isFalse();
  }
}
