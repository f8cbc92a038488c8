package org.trama.export.graph;

import java.util.Arrays;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * All triples of one graph after another. A store on disk has numbers for nodes; what they stand
 * for is read past the store's own cache, which would fill with nodes that are not asked for again
 * and take more time and memory than all the rest. A few recent ones are remembered here.
 */
public final class GraphScan {
  private static final int REMEMBERED = 1 << 15;

  private final DatasetGraph dataset;
  private final NodeId[] ids = new NodeId[REMEMBERED];
  private final Node[] nodes = new Node[REMEMBERED];

  /** Scans graphs of {@code dataset}, within one transaction where it has them. */
  public GraphScan(DatasetGraph dataset) {
    this.dataset = dataset;
    Arrays.fill(ids, NodeId.NodeDoesNotExist);
  }

  /** The triples of a graph, in no order. */
  public Iterator<Triple> triples(Node graph) {
    return TDBInternal.isTDB2(dataset) ? stored(graph) : dataset.getGraph(graph).find();
  }

  private Iterator<Triple> stored(Node graph) {
    NodeTupleTable quads =
        TDBInternal.getDatasetGraphTDB(dataset).getQuadTable().getNodeTupleTable();
    NodeTable table = quads.getNodeTable().baseNodeTable();
    Iterator<Tuple<NodeId>> rows = quads.findAsNodeIds(graph, Node.ANY, Node.ANY, Node.ANY);
    return rows == null
        ? Iter.nullIterator()
        : Iter.map(
            rows,
            row ->
                Triple.create(
                    node(row.get(1), table), node(row.get(2), table), node(row.get(3), table)));
  }

  private Node node(NodeId id, NodeTable table) {
    if (NodeId.isInline(id)) {
      return NodeId.extract(id);
    }
    int place = (id.hashCode() ^ id.hashCode() >>> 15) & REMEMBERED - 1;
    if (!ids[place].equals(id)) {
      ids[place] = id;
      nodes[place] = table.getNodeForNodeId(id);
    }
    return nodes[place];
  }
}
