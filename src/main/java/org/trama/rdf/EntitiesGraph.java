package org.trama.rdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.trama.model.Correction;
import org.trama.model.CorrectionOutcome;
import org.trama.model.Entity;
import org.trama.model.Reference;
import org.trama.model.Resolution;

/** Writes the canonical entities. */
final class EntitiesGraph {
  private final Iris iris;
  private final Statements out = new Statements();

  EntitiesGraph(Iris iris) {
    this.iris = iris;
  }

  Graph graph(Resolution resolution) {
    Set<String> keys = new HashSet<>();
    for (Entity entity : resolution.entities()) {
      keys.add(entity.key());
      entity(entity);
    }
    resolution.corrections().stream()
        .filter(CorrectionOutcome::isApplied)
        .forEach(outcome -> earlier(outcome, keys));
    return out.graph();
  }

  /** An entity that was united with another by hand is still found by the IRI it had. */
  private void earlier(CorrectionOutcome outcome, Set<String> keys) {
    if (outcome.correction().change() instanceof Correction.Change.Same same) {
      for (Reference reference : List.of(outcome.correction().subject(), same.other())) {
        if (reference instanceof Reference.OfEntity gone && !keys.contains(gone.key())) {
          outcome
              .entities()
              .forEach(
                  key -> out.add(iris.entity(key), OWL.sameAs.asNode(), iris.entity(gone.key())));
        }
      }
    }
  }

  private void entity(Entity entity) {
    Node node = iris.entity(entity.key());
    out.type(node, Vocabulary.ENTITY_CLASS);
    out.type(node, Vocabulary.term(entity.kind().localName()));
    out.add(node, RDFS.label.asNode(), Literals.spanish(entity.label()));
    entity.names().forEach(name -> out.add(node, SKOS.altLabel.asNode(), Literals.spanish(name)));
    entity.sameAs().forEach(iri -> out.add(node, OWL.sameAs.asNode(), NodeFactory.createURI(iri)));
    entity.wholes().forEach(whole -> out.add(node, Vocabulary.PART_OF, iris.entity(whole)));
  }
}
