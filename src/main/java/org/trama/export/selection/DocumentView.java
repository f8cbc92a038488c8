package org.trama.export.selection;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.trama.export.graph.Terms;

/**
 * Cuts the graph of a document down to some of its claims and all that they need: events with their
 * arguments, evidence, runs, lexicon entries; and of the entities that those speak of, mentions and
 * positions.
 */
final class DocumentView {
  private static final Node TRUE =
      NodeFactory.createLiteralDT("true", org.apache.jena.datatypes.xsd.XSDDatatype.XSDboolean);

  private final Node document;
  private final Graph whole;
  private final Set<Node> kept = new HashSet<>();

  DocumentView(Node document, Graph whole) {
    this.document = document;
    this.whole = whole;
  }

  /** The document with the claims that {@code chosen} accepts. */
  Graph claims(Predicate<Node> chosen) {
    List<Node> claims = subjects(Terms.TYPE, Terms.CLAIM).stream().filter(chosen).toList();
    reach(List.of(document));
    reach(claims);
    for (Node position : subjects(Terms.TYPE, Terms.POSITION)) {
      if (pointsToKept(position, Terms.HOLDER)) {
        reach(List.of(position));
      }
    }
    for (Node mention : subjects(Terms.TYPE, Terms.MENTION)) {
      if (pointsToKept(mention, Terms.REFERS_TO)) {
        reach(List.of(mention));
      }
    }
    return copy(triple -> kept.contains(triple.getSubject()));
  }

  /** A graph without the full text, that says so. */
  static Graph withoutText(Node document, Graph graph) {
    Graph copy = GraphFactory.createDefaultGraph();
    graph
        .find()
        .filterDrop(triple -> triple.getPredicate().equals(Terms.TEXT_OF_DOCUMENT))
        .forEachRemaining(copy::add);
    copy.add(document, Terms.TEXT_WITHHELD, TRUE);
    return copy;
  }

  private void reach(Collection<Node> starts) {
    Deque<Node> next = new ArrayDeque<>(starts);
    while (!next.isEmpty()) {
      Node node = next.remove();
      if (kept.add(node)) {
        whole
            .find(node, Node.ANY, Node.ANY)
            .mapWith(Triple::getObject)
            .filterKeep(Node::isURI)
            .forEachRemaining(next::add);
      }
    }
  }

  private boolean pointsToKept(Node node, Node property) {
    return whole
        .find(node, property, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(kept::contains)
        .hasNext();
  }

  private List<Node> subjects(Node property, Node object) {
    return whole.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList();
  }

  private Graph copy(Predicate<Triple> wanted) {
    Graph copy = GraphFactory.createDefaultGraph();
    whole.find().filterKeep(wanted).forEachRemaining(copy::add);
    return copy;
  }
}
