package org.trama.export.network;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.trama.export.EventShape;
import org.trama.export.output.ExportListener;
import org.trama.export.output.Steps;
import org.trama.export.selection.ClosedView;
import org.trama.export.selection.Selection;

/**
 * The ids of a network.
 *
 * @param nodes of the nodes
 * @param edges of the edges
 * @param ends of the nodes that edges join, each once
 */
public record NodesAndEdges(List<String> nodes, List<String> edges, List<String> ends) {
  public static NodesAndEdges of(DatasetGraph dataset, Selection selection, EventShape events) {
    ClosedView view = new ClosedView(dataset, selection);
    Network network =
        events == EventShape.EDGES ? new FoldedNetwork(view) : new FaithfulNetwork(view);
    Steps steps = new Steps(ExportListener.SILENT, 2L * view.documents().size());
    List<String> nodes = new ArrayList<>();
    List<String> edges = new ArrayList<>();
    TreeSet<String> ends = new TreeSet<>();
    network.nodes(steps, node -> nodes.add(node.id()));
    network.edges(
        steps,
        edge -> {
          edges.add(edge.id());
          ends.add(edge.source());
          ends.add(edge.target());
        });
    return new NodesAndEdges(nodes, edges, List.copyOf(ends));
  }
}
