package org.trama.pipeline;

import java.util.List;
import org.trama.model.Resolution;
import org.trama.model.ResolvedDocument;
import org.trama.rdf.GraphWriter;
import org.trama.rdf.Iris;
import org.trama.store.NamedGraph;

/** The graphs of the ontology's vocabulary under the names that the IRI scheme gives them. */
final class RdfGraphs implements GraphSource {
  private final GraphWriter writer;
  private final Iris iris;

  RdfGraphs(GraphWriter writer, Iris iris) {
    this.writer = writer;
    this.iris = iris;
  }

  @Override
  public NamedGraph document(ResolvedDocument resolved) {
    return new NamedGraph(
        iris.document(resolved.document().path()).getURI(), writer.document(resolved));
  }

  @Override
  public List<NamedGraph> shared(Resolution resolution) {
    return List.of(
        new NamedGraph(iris.entitiesGraph().getURI(), writer.entities(resolution)),
        new NamedGraph(iris.derivedGraph().getURI(), writer.derived(resolution)),
        new NamedGraph(iris.ontologyGraph().getURI(), writer.ontology()));
  }
}
