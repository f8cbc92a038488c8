package org.trama.export.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trama.export.EventShape;
import org.trama.export.Exported;
import org.trama.export.ManyDocuments;
import org.trama.export.selection.Selection;
import org.trama.interop.Tool;

/** The toolkit that Gephi is made of opens what Gephi's users open. */
class GephiDoorTest {
  private static final DatasetGraph GRAPHS = ManyDocuments.dataset(60);

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"graphml, NODES", "graphml, EDGES", "gexf, NODES", "gexf, EDGES"})
  void gephiSeesEveryNodeAndEdge(String format, EventShape events) throws Exception {
    Tool gephi = Tool.java("gephi", "org.gephi:gephi-toolkit").require();
    Path file = folder.resolve("network." + format);
    Files.write(file, Exported.bytes(GRAPHS, Selection.everything(), format, events));
    List<String> seen =
        gephi.run("src/test/gephi/OpenNetwork.java", file.toString()).lines().toList();
    NodesAndEdges expected = NodesAndEdges.of(GRAPHS, Selection.everything(), events);
    assertThat(seen.stream().filter(line -> line.startsWith("node\t")))
        .hasSameSizeAs(expected.nodes())
        .anyMatch(line -> line.endsWith("\tPerú\tCountry"));
    assertThat(seen.stream().filter(line -> line.startsWith("edge\t")))
        .hasSameSizeAs(expected.edges());
    assertThat(seen.stream().filter(line -> line.startsWith("issue\t")))
        .allMatch(line -> line.startsWith("issue\tINFO\t"));
  }
}
