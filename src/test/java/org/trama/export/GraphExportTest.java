package org.trama.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trama.export.selection.Selection;
import org.trama.export.statement.DatasetDescription;
import org.trama.model.TramaException;
import org.trama.rdf.Sample;

class GraphExportTest {
  private static final Comparator<Quad> QUAD_ORDER = Comparator.comparing(Quad::toString);

  /** RDF/XML refuses the control character in the quotations. */
  static Stream<ExportFormat> formats() {
    return ExportFormat.all().stream().filter(format -> format != RdfFormat.RDFXML);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void writesTheSameBytesWhateverTheOrderOfLoading(ExportFormat format) {
    DatasetGraph forwards = DatabaseMgr.createDatasetGraph();
    DatasetGraph backwards = DatabaseMgr.createDatasetGraph();
    List<Quad> quads = ManyDocuments.dataset(7).stream().sorted(QUAD_ORDER).toList();
    Txn.executeWrite(forwards, () -> quads.forEach(forwards::add));
    Txn.executeWrite(
        backwards, () -> quads.stream().sorted(QUAD_ORDER.reversed()).forEach(backwards::add));
    assertThat(written(backwards, format)).isEqualTo(written(forwards, format));
  }

  private static String written(DatasetGraph stored, ExportFormat format) {
    byte[] bytes =
        Txn.calculateRead(
            stored,
            () -> Exported.bytes(stored, Selection.everything(), format.id(), EventShape.NODES));
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  void keepsEveryQuadInTrig() {
    DatasetGraph graphs = ManyDocuments.dataset(7);
    DatasetGraph read = DatasetGraphFactory.create();
    byte[] trig = Exported.bytes(graphs, Selection.everything(), "trig", EventShape.NODES);
    RDFDataMgr.read(read, new ByteArrayInputStream(trig), Lang.TRIG);
    read.removeGraph(DatasetDescription.graphName(Sample.iris().base()));
    assertThat(read.stream().toList())
        .containsExactlyInAnyOrderElementsOf(graphs.stream().toList());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void tellsHowFarItIs(ExportFormat format) {
    List<Long> done = new ArrayList<>();
    List<Long> totals = new ArrayList<>();
    new GraphExport(
            ManyDocuments.dataset(3),
            Selection.everything(),
            (number, total) -> {
              done.add(number);
              totals.add(total);
            })
        .write(format, EventShape.EDGES, new ByteArrayOutputStream());
    assertThat(done).isSorted().doesNotHaveDuplicates().first().isEqualTo(1L);
    assertThat(totals).containsOnly(done.get(done.size() - 1));
  }

  @Test
  void namesAllFormatsWhereOneIsUnknown() {
    assertThat(ExportFormat.of("Neo4j-CSV")).isEqualTo(NetworkFormat.NEO4J_CSV);
    assertThatThrownBy(() -> ExportFormat.of("xls"))
        .isInstanceOf(TramaException.class)
        .hasMessageContaining("'xls'")
        .hasMessageContaining("cytoscape-json, plover-tsv, csv-zip");
  }
}
