package org.trama.pipeline;

import java.util.List;
import org.trama.model.Resolution;
import org.trama.model.ResolvedDocument;
import org.trama.store.NamedGraph;

/** Writes what was resolved as named graphs without blank nodes. */
public interface GraphSource {
  /** The graph of one document. */
  NamedGraph document(ResolvedDocument document);

  /**
   * The graphs that belong to no one document: entities, what is derived across documents, the
   * ontology.
   */
  List<NamedGraph> shared(Resolution resolution);
}
