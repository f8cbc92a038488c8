package org.trama.pipeline;

import java.util.Map;
import org.trama.model.Corrections;
import org.trama.model.Document;
import org.trama.model.Extraction;
import org.trama.model.Resolution;

/** Decides which names are one entity and which tellings are one event. */
@FunctionalInterface
public interface Resolver {
  /** What all documents say together, set right by hand; the same whatever the order of the map. */
  Resolution resolve(Map<Document, Extraction> extractions, Corrections corrections);
}
