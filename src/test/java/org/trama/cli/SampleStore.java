package org.trama.cli;

import java.nio.file.Path;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.trama.rdf.Sample;
import org.trama.store.GraphStore;
import org.trama.store.NamedGraph;

/** A store of two documents, one of which denies what the other says. */
final class SampleStore {
  private SampleStore() {}

  /** Makes it in {@code directory}. */
  static void fill(Path directory) {
    DatasetGraph sample = Sample.dataset();
    try (GraphStore store = GraphStore.open(directory)) {
      store.load(
          Iter.map(
              sample.listGraphNodes(),
              name -> new NamedGraph(name.getURI(), sample.getGraph(name))),
          name -> true);
    }
  }
}
