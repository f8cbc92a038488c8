package org.trama.serve;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;

/**
 * A dataset seen with the union of its named graphs as the default graph, in queries as well as
 * when graphs are fetched.
 */
final class UnionView extends DatasetGraphWrapper {
  private UnionView(DatasetGraph dataset, Context context) {
    super(dataset, context);
  }

  static DatasetGraph of(DatasetGraph dataset) {
    Context context = dataset.getContext().copy();
    context.set(TDB2.symUnionDefaultGraph, true);
    return new UnionView(dataset, context);
  }

  @Override
  public Graph getDefaultGraph() {
    return getUnionGraph();
  }
}
