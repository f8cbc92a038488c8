package org.trama.rdf;

import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.trama.model.Resolution;
import org.trama.model.ResolvedDocument;

/**
 * Writes what was resolved as graphs. Each call gives a new graph that the caller may keep; the
 * same input gives the same statements. Safe for use by several threads at once.
 */
public final class GraphWriter {
  private final Iris iris;
  private final Ontology ontology;
  private final RunDescription run;

  /**
   * A writer.
   *
   * @param iris names the nodes
   * @param ontology says what the event classes are
   * @param run what the graphs are built with
   */
  public GraphWriter(Iris iris, Ontology ontology, RunDescription run) {
    this.iris = Objects.requireNonNull(iris);
    this.ontology = Objects.requireNonNull(ontology);
    this.run = Objects.requireNonNull(run);
  }

  /**
   * All that a document says, with its text, its mentions and its evidence; to be named by {@link
   * Iris#document}. Throws {@link org.trama.model.TramaException} where it tells an event of a
   * class that the ontology does not declare.
   */
  public Graph document(ResolvedDocument document) {
    return new DocumentGraph(iris, ontology, run, document).graph();
  }

  /** The canonical entities; to be named by {@link Iris#entitiesGraph}. */
  public Graph entities(Resolution resolution) {
    return new EntitiesGraph(iris).graph(resolution);
  }

  /**
   * Status, corroboration and disputes of events, reprints, and corrections by hand; to be named by
   * {@link Iris#derivedGraph}.
   */
  public Graph derived(Resolution resolution) {
    return new DerivedGraph(iris).graph(resolution);
  }

  /** The ontology; to be named by {@link Iris#ontologyGraph}. */
  public Graph ontology() {
    Statements out = new Statements();
    ontology.graph().find().forEachRemaining(out::add);
    return out.graph();
  }
}
