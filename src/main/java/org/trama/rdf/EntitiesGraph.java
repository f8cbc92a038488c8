package org.trama.rdf;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.trama.model.Entity;

/** Writes the canonical entities. */
final class EntitiesGraph {
  private final Iris iris;
  private final Statements out = new Statements();

  EntitiesGraph(Iris iris) {
    this.iris = iris;
  }

  Graph graph(List<Entity> entities) {
    entities.forEach(this::entity);
    return out.graph();
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
