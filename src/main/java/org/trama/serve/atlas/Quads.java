package org.trama.serve.atlas;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The statements of a dataset, one property at a time: the order in which a store gives them
 * fastest.
 */
record Quads(DatasetGraph dataset) {
  /** Is told the statements of a property. */
  interface Reader {
    void read(Node graph, Node subject, Node object);
  }

  void each(Node property, Reader reader) {
    each(property, Node.ANY, reader);
  }

  void each(Node property, Node object, Reader reader) {
    Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, property, object);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      reader.read(quad.getGraph(), quad.getSubject(), quad.getObject());
    }
  }
}
