package org.trama.export.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.export.EventShape;
import org.trama.export.Exported;
import org.trama.export.selection.Selection;
import org.trama.interop.Tool;
import org.trama.rdf.Sample;

/** Networks as the tools see them that people open them with. */
class NetworkDoorTest {
  private static final String BASE = "https://w3id.org/trama/resource/";
  private static final String EVENT = BASE + "event/arms-1";

  @TempDir private Path folder;

  private JsonNode withNetworkx(String format, EventShape events) throws Exception {
    Tool python = Tool.debianPython("networkx", "python3-networkx").require();
    String file = exported(format, events);
    return new ObjectMapper().readTree(python.run("src/test/python/open_network.py", format, file));
  }

  private JsonNode withNode(String library, String format, EventShape events) throws Exception {
    Tool node = Tool.node(library).require();
    String file = exported(format, events);
    return new ObjectMapper().readTree(node.run("src/test/npm/open-network.mjs", format, file));
  }

  private String exported(String format, EventShape events) throws IOException {
    Path file = folder.resolve("network." + format);
    Files.write(file, Exported.sample(format, events));
    return file.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"graphml", "gexf", "cytoscape-json"})
  void networkxSeesEventsAsNodes(String format) throws Exception {
    seesEventsAsNodes(withNetworkx(format, EventShape.NODES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"graphml", "gexf", "cytoscape-json"})
  void networkxSeesEventsAsEdges(String format) throws Exception {
    JsonNode network = withNetworkx(format, EventShape.EDGES);
    assertThat(network.get("directed").asBoolean()).isTrue();
    seesEventsAsEdges(network);
  }

  @ParameterizedTest
  @ValueSource(strings = {"graphml", "gexf"})
  void graphologySeesEventsAsNodes(String format) throws Exception {
    seesEventsAsNodes(withNode("graphology-" + format, format, EventShape.NODES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"graphml", "gexf"})
  void graphologySeesEventsAsEdges(String format) throws Exception {
    seesEventsAsEdges(withNode("graphology-" + format, format, EventShape.EDGES));
  }

  @ParameterizedTest
  @ValueSource(strings = "cytoscape-json")
  void cytoscapeSeesEventsEitherWay(String format) throws Exception {
    seesEventsAsNodes(withNode("cytoscape", format, EventShape.NODES));
    seesEventsAsEdges(withNode("cytoscape", format, EventShape.EDGES));
  }

  private static void seesEventsAsNodes(JsonNode network) {
    NodesAndEdges expected =
        NodesAndEdges.of(Sample.dataset(), Selection.everything(), EventShape.NODES);
    assertThat(texts(network.get("nodes"), "id"))
        .containsExactlyInAnyOrderElementsOf(expected.nodes());
    assertThat(network.get("edges")).hasSize(expected.edges().size());
    JsonNode event = one(network.get("nodes"), "id", EVENT);
    assertThat(event.get("kind").asText()).isEqualTo("ArmsTransfer");
    assertThat(event.get("status").asText()).isEqualTo("Disputed");
    assertThat(event.get("quantity_min").asDouble()).isEqualTo(7000);
    JsonNode denial = one(network.get("edges"), "relation", "DENIES");
    assertThat(denial.get("source").asText()).isEqualTo(BASE + "entity/lavrov");
    assertThat(denial.get("target").asText()).isEqualTo(EVENT);
    assertThat(denial.get("quote").asText()).isEqualTo("lo negó");
  }

  private static void seesEventsAsEdges(JsonNode network) {
    assertThat(network.get("nodes")).hasSize(5);
    assertThat(network.get("edges")).hasSize(1);
    JsonNode edge = network.get("edges").get(0);
    assertThat(edge.get("source").asText()).isEqualTo(BASE + "entity/corea-del-norte");
    assertThat(edge.get("target").asText()).isEqualTo(BASE + "entity/rusia");
    assertThat(edge.get("relation").asText()).isEqualTo("ARMS_TRANSFER");
    assertThat(edge.get("start_date").asText()).isEqualTo("2024-09-13");
    assertThat(edge.get("status").asText()).isEqualTo("Disputed");
    assertThat(edge.get("asserted_by").asText()).isEqualTo("prensa/dos.txt; Ucrania");
    assertThat(edge.get("denied_by").asText()).isEqualTo("Serguéi Lavrov");
    assertThat(edge.get("confidence").asDouble()).isEqualTo(0.8);
    assertThat(edge.get("quantity_max").asDouble()).isEqualTo(7000);
  }

  private static List<String> texts(JsonNode list, String key) {
    return stream(list).map(each -> each.get(key).asText()).toList();
  }

  private static JsonNode one(JsonNode list, String key, String value) {
    List<JsonNode> found =
        stream(list).filter(each -> each.path(key).asText().equals(value)).toList();
    assertThat(found).as("%s = %s", key, value).hasSize(1);
    return found.get(0);
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return java.util.stream.StreamSupport.stream(list.spliterator(), false);
  }
}
