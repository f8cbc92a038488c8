package org.trama.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;

/**
 * One pass that brings the named graphs of a store to a wished state, writing no more than it must.
 */
final class GraphLoad {
  /**
   * TDB2 copies index blocks at every commit: at one graph a commit it grows a megabyte a document.
   */
  private static final int GRAPHS_PER_TRANSACTION = 500;

  private final GraphStore store;
  private final Predicate<String> keep;
  private final Set<String> wished = new HashSet<>();
  private int added;
  private int replaced;
  private int unchanged;

  GraphLoad(GraphStore store, Predicate<String> keep) {
    this.store = store;
    this.keep = keep;
  }

  GraphChanges run(Iterator<NamedGraph> graphs) {
    Set<String> before = store.graphNames();
    while (graphs.hasNext()) {
      List<NamedGraph> batch =
          new ArrayList<>(Iter.toList(Iter.limit(graphs, GRAPHS_PER_TRANSACTION)));
      batch.forEach(graph -> wished.add(graph.iri()));
      replaceDiffering(batch, before);
    }
    return new GraphChanges(added, replaced, remove(before), unchanged);
  }

  private void replaceDiffering(List<NamedGraph> batch, Set<String> before) {
    List<NamedGraph> differing =
        store.read(dataset -> batch.stream().filter(graph -> differs(dataset, graph)).toList());
    unchanged += batch.size() - differing.size();
    if (!differing.isEmpty()) {
      store.write(
          () -> {
            differing.forEach(this::replace);
            return true;
          });
    }
    for (NamedGraph graph : differing) {
      if (before.contains(graph.iri())) {
        replaced++;
      } else {
        added++;
      }
    }
  }

  private void replace(NamedGraph graph) {
    Node name = NodeFactory.createURI(graph.iri());
    store.graphs().removeGraph(name);
    graph.graph().find().forEachRemaining(triple -> store.graphs().add(Quad.create(name, triple)));
  }

  private int remove(Set<String> before) {
    Set<String> surplus =
        before.stream()
            .filter(name -> !wished.contains(name) && !keep.test(name))
            .collect(Collectors.toCollection(TreeSet::new));
    if (!surplus.isEmpty()) {
      store.write(
          () -> {
            surplus.forEach(name -> store.graphs().removeGraph(NodeFactory.createURI(name)));
            return true;
          });
    }
    return surplus.size();
  }

  static Set<String> names(DatasetGraph dataset) {
    return Iter.iter(dataset.listGraphNodes()).map(Node::getURI).collect(Collectors.toSet());
  }

  /** Without blank nodes two graphs are the same when they are the same set of triples. */
  private static boolean differs(DatasetGraph dataset, NamedGraph graph) {
    Set<Triple> wished = triples(graph.graph());
    Node name = NodeFactory.createURI(graph.iri());
    Iterator<Quad> stored = dataset.findNG(name, Node.ANY, Node.ANY, Node.ANY);
    int same = 0;
    while (stored.hasNext()) {
      if (!wished.contains(stored.next().asTriple())) {
        Iter.close(stored);
        return true;
      }
      same++;
    }
    return same != wished.size();
  }

  private static Set<Triple> triples(Graph graph) {
    Set<Triple> triples = new HashSet<>();
    graph
        .find()
        .forEachRemaining(
            triple ->
                triples.add(
                    Triple.create(
                        triple.getSubject(), triple.getPredicate(), asStored(triple.getObject()))));
    return triples;
  }

  /** TDB2 keeps numbers and dates as values: {@code 0.50} comes back as {@code 0.5}. */
  private static Node asStored(Node node) {
    NodeId inline = NodeIdInline.inline(node);
    return inline == null ? node : NodeIdInline.extract(inline);
  }
}
