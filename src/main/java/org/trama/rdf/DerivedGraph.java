package org.trama.rdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.trama.model.Claim;
import org.trama.model.ResolvedDocument;

/** Computes and writes what all claims about an event together make of it. */
final class DerivedGraph {
  private final Iris iris;
  private final Map<String, Voices> byEvent = new TreeMap<>();
  private final Statements out = new Statements();

  DerivedGraph(Iris iris) {
    this.iris = iris;
  }

  Graph graph(List<ResolvedDocument> documents) {
    for (ResolvedDocument document : documents) {
      Node own = iris.document(document.document().path());
      document.extraction().claims().forEach(claim -> hear(claim, own));
    }
    byEvent.forEach(this::event);
    return out.graph();
  }

  private void hear(Claim claim, Node document) {
    Voices voices = byEvent.computeIfAbsent(claim.event(), event -> new Voices());
    claim
        .source()
        .ifPresentOrElse(
            source -> voices.quoted(iris.entity(source), claim.polarity()),
            () -> voices.own(document, claim.polarity()));
  }

  private void event(String id, Voices voices) {
    Node node = iris.event(id);
    out.add(node, Vocabulary.STATUS, voices.status());
    out.add(node, Vocabulary.CORROBORATION, Literals.count(voices.corroboration()));
    voices.disputants().forEach(by -> out.add(node, Vocabulary.DISPUTED_BY, by));
  }
}
