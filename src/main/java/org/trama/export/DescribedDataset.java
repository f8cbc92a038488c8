package org.trama.export;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/**
 * A dataset seen with its own description as one more named graph, so that what is exported says
 * what it is. For reading only.
 */
public final class DescribedDataset extends DatasetGraphWrapper {
  private final Node name;
  private final Graph description;

  private DescribedDataset(DatasetGraph dataset, String base) {
    super(dataset);
    this.name = DatasetDescription.graphName(base);
    this.description = DatasetDescription.of(dataset, base);
  }

  /**
   * A view of {@code dataset}, within the transaction that it is read in.
   *
   * @param base what the names of its nodes start with, ending in a slash
   */
  public static DatasetGraph of(DatasetGraph dataset, String base) {
    return new DescribedDataset(dataset, base);
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return Iter.append(
        Iter.filter(super.listGraphNodes(), graph -> !graph.equals(name)),
        List.of(name).iterator());
  }

  @Override
  public boolean containsGraph(Node graph) {
    return graph.equals(name) || super.containsGraph(graph);
  }

  @Override
  public Graph getGraph(Node graph) {
    return graph.equals(name) ? description : super.getGraph(graph);
  }

  @Override
  public Graph getUnionGraph() {
    return new Union(super.getUnionGraph(), description);
  }

  @Override
  public Iterator<Quad> findNG(Node graph, Node subject, Node property, Node object) {
    Iterator<Quad> described =
        Iter.map(description.find(subject, property, object), t -> Quad.create(name, t));
    if (graph.equals(name)) {
      return described;
    }
    Iterator<Quad> stored = super.findNG(graph, subject, property, object);
    return graph.equals(Node.ANY) ? Iter.append(stored, described) : stored;
  }
}
