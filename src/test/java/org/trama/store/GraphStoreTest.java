package org.trama.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {
  @TempDir Path folder;

  private static NamedGraph graph(String name, String... triples) {
    Graph graph = SSE.parseGraph("(graph " + String.join(" ", triples) + ")");
    return new NamedGraph("http://example.org/" + name, graph);
  }

  private static GraphChanges load(GraphStore store, NamedGraph... graphs) {
    return store.load(List.of(graphs).iterator(), name -> false);
  }

  @Test
  void writesOnlyGraphsThatDiffer() {
    try (GraphStore store = GraphStore.open(folder.resolve("store"))) {
      assertThat(load(store, graph("a", "(<x> <p> 1)"), graph("b", "(<x> <p> 2)")))
          .isEqualTo(new GraphChanges(2, 0, 0, 0));
      assertThat(
              load(
                  store,
                  graph("a", "(<x> <p> 1)"),
                  graph("b", "(<x> <p> 3)"),
                  graph("c", "(<x> <p> 4)")))
          .isEqualTo(new GraphChanges(1, 1, 0, 1));
      assertThat(store.quads()).isEqualTo(3);
    }
  }

  @Test
  void noticesThatOneTripleIsGoneOrMore() {
    try (GraphStore store = GraphStore.open(folder)) {
      load(store, graph("a", "(<x> <p> 1)", "(<x> <p> 2)"));
      assertThat(load(store, graph("a", "(<x> <p> 1)")).replaced()).isEqualTo(1);
      assertThat(load(store, graph("a", "(<x> <p> 1)", "(<x> <p> 2)")).replaced()).isEqualTo(1);
    }
  }

  @Test
  void takesNumbersForUnchangedWhateverTheirSpelling() {
    try (GraphStore store = GraphStore.open(folder)) {
      NamedGraph numbers =
          graph(
              "a",
              "(<x> <p> '0.50'^^xsd:decimal)",
              "(<x> <q> '007'^^xsd:integer)",
              "(<x> <d> '2024-02-29'^^xsd:date)");
      load(store, numbers);
      assertThat(load(store, numbers).any()).isFalse();
    }
  }

  @Test
  void remembersWhenALoadLastChangedSomething() throws IOException {
    try (GraphStore store = GraphStore.open(folder)) {
      assertThat(store.changed()).isEmpty();
      load(store, graph("a", "(<x> <p> 1)"));
      Instant longAgo = Instant.parse("2020-01-01T00:00:00Z");
      Files.setLastModifiedTime(folder.resolve("changed"), FileTime.from(longAgo));
      load(store, graph("a", "(<x> <p> 1)"));
      assertThat(store.changed()).contains(longAgo);
      load(store, graph("a", "(<x> <p> 2)"));
      assertThat(store.changed()).hasValueSatisfying(when -> assertThat(when).isAfter(longAgo));
    }
  }

  @Test
  void removesGraphsThatAreNoLongerWishedUnlessKept() {
    try (GraphStore store = GraphStore.open(folder)) {
      load(store, graph("a", "(<x> <p> 1)"), graph("b", "(<x> <p> 2)"), graph("c", "(<x> <p> 3)"));
      Iterator<NamedGraph> none = List.<NamedGraph>of().iterator();
      assertThat(store.load(none, name -> name.endsWith("b")).removed()).isEqualTo(2);
      assertThat(store.graphNames()).containsExactly("http://example.org/b");
    }
  }

  @Test
  void holdsWhatItHeldAfterReopening() {
    try (GraphStore store = GraphStore.open(folder)) {
      load(store, graph("a", "(<x> <p> 1)"));
    }
    try (GraphStore store = GraphStore.openExisting(folder)) {
      assertThat(store.graphNames()).containsExactly("http://example.org/a");
    }
  }

  @Test
  void answersQueriesOverTheUnionOfTheNamedGraphs() {
    try (GraphStore store = GraphStore.open(folder)) {
      load(store, graph("a", "(<x> <p> 1)"), graph("b", "(<x> <p> 2)"));
      assertThat(store.read(GraphStoreTest::countInDefaultGraph)).isEqualTo(2);
    }
  }

  private static int countInDefaultGraph(DatasetGraph dataset) {
    try (QueryExecution query =
        QueryExecution.dataset(org.apache.jena.query.DatasetFactory.wrap(dataset))
            .query("SELECT * { ?s ?p ?o }")
            .build()) {
      return ResultSetFormatter.consume(query.execSelect());
    }
  }

  @Test
  void compactsOnlyWhatHasGrownFarBeyondItsNeed() throws IOException {
    try (GraphStore store = GraphStore.open(folder)) {
      load(store, graph("a", "(<x> <p> 1)"));
      assertThat(store.compactIfWorthwhile()).isFalse();
      try (var file =
          new java.io.RandomAccessFile(
              folder.resolve("graphs/Data-0001/left-over").toFile(), "rw")) {
        file.setLength(400L << 20);
      }
      assertThat(store.compactIfWorthwhile()).isTrue();
      assertThat(folder.resolve("graphs/Data-0001")).doesNotExist();
      assertThat(store.graphNames()).containsExactly("http://example.org/a");
    }
  }

  @Test
  void refusesADirectoryThatHoldsSomethingElse() throws IOException {
    Files.writeString(folder.resolve("thesis.txt"), "years of work");
    assertThatThrownBy(() -> GraphStore.open(folder))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("holds files that are no store")
        .hasMessageContaining("--store");
    assertThat(folder).isDirectoryContaining("glob:**thesis.txt");
  }

  @Test
  void saysHowToMakeAStoreWhereThereIsNone() {
    assertThatThrownBy(() -> GraphStore.openExisting(folder.resolve("none")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("trama build CORPUS --store");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void refusesAStoreOfAnotherFormat() throws IOException {
    GraphStore.open(folder).close();
    Files.writeString(folder.resolve("trama-store"), "trama store 99\n");
    assertThatThrownBy(() -> GraphStore.openExisting(folder))
        .hasMessageContaining("another version");
  }

  @Test
  void namesTheProcessThatHasTheStoreOpen() throws Exception {
    Path store = folder.resolve("store");
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                StoreHolder.class.getName(),
                store.toString())
            .redirectErrorStream(true)
            .start();
    try {
      assertThat(holder.inputReader().lines().anyMatch("open"::equals)).isTrue();
      assertThatThrownBy(() -> GraphStore.open(store))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("held by process " + holder.pid());
    } finally {
      holder.getOutputStream().close();
      assertThat(holder.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
    GraphStore.open(store).close();
  }

  @Test
  void leavesTheStoreAsItWasWhenALoadFailsHalfway() {
    try (GraphStore store = GraphStore.open(folder)) {
      load(store, graph("a", "(<x> <p> 1)"));
      Iterator<NamedGraph> failing =
          IntStream.range(0, 3)
              .mapToObj(
                  i -> {
                    if (i == 2) {
                      throw new IllegalStateException("no more");
                    }
                    return graph("new" + i, "(<x> <p> 1)");
                  })
              .iterator();
      assertThatThrownBy(() -> store.load(failing, name -> false)).hasMessage("no more");
      assertThat(store.graphNames()).containsExactly("http://example.org/a");
    }
  }
}
