package org.trama.validate;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.RDFS;

/**
 * The ontology as validation needs it: what is above each class is said outright, and only as far
 * as the shapes ask. Walking up to every class of every vocabulary that the ontology is aligned
 * with took most of the time.
 */
final class ClassHierarchy {
  private static final Node SUBCLASS = RDFS.subClassOf.asNode();

  private ClassHierarchy() {}

  /** A copy of {@code ontology} with such a hierarchy for {@code shapes}. */
  static Graph flatten(Graph ontology, Graph shapes) {
    Graph flat = GraphMemFactory.createDefaultGraphSameTerm();
    GraphUtil.addInto(flat, ontology);
    flat.remove(Node.ANY, SUBCLASS, Node.ANY);
    Set<Node> asked = shapes.find().mapWith(Triple::getObject).toSet();
    Set<Node> classes =
        ontology.find(Node.ANY, SUBCLASS, Node.ANY).mapWith(Triple::getSubject).toSet();
    for (Node subclass : classes) {
      Set<Node> above = new HashSet<>(G.listSuperClasses(ontology, subclass));
      above.retainAll(asked);
      above.remove(subclass);
      above.forEach(superclass -> flat.add(subclass, SUBCLASS, superclass));
    }
    return flat;
  }
}
