package org.trama.pipeline;

import org.apache.jena.sparql.core.DatasetGraph;

/** Holds a store against the shapes. */
@FunctionalInterface
public interface Conformance {
  /** Number of violations in the union of the named graphs; 0 where they conform. */
  int violations(DatasetGraph dataset);
}
