package org.trama.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.trama.model.Claim;
import org.trama.model.Correction;
import org.trama.model.CorrectionOutcome;
import org.trama.model.Entity;
import org.trama.model.EntityKind;
import org.trama.model.Resolution;
import org.trama.model.ResolvedDocument;
import org.trama.model.Slug;

/**
 * Computes and writes what only all documents together tell: what the claims about an event make of
 * it, which documents are reprints, and what was corrected by hand.
 *
 * <p>A reprint speaks with the voice of its original, and documents of one publisher with one
 * voice, which is that of the publisher where others quote it.
 */
final class DerivedGraph {
  private final Iris iris;
  private final Map<String, Voices> byEvent = new TreeMap<>();
  private final Statements out = new Statements();

  DerivedGraph(Iris iris) {
    this.iris = iris;
  }

  Graph graph(Resolution resolution) {
    Map<String, Optional<Node>> media = media(resolution.entities());
    Map<String, ResolvedDocument> documents = new HashMap<>();
    resolution.documents().forEach(document -> documents.put(document.document().path(), document));
    for (ResolvedDocument document : resolution.documents()) {
      String path = document.document().path();
      String original = resolution.reprints().getOrDefault(path, path);
      Node own = iris.document(original);
      Node voice = voice(documents.getOrDefault(original, document), own, media);
      document.extraction().claims().forEach(claim -> hear(claim, own, voice));
    }
    byEvent.forEach(this::event);
    resolution
        .reprints()
        .forEach(
            (reprint, original) ->
                out.add(iris.document(reprint), Vocabulary.REPRINT_OF, iris.document(original)));
    resolution.corrections().stream()
        .filter(CorrectionOutcome::isApplied)
        .forEach(this::correction);
    return out.graph();
  }

  /** Organizations by their names; none where two share one. */
  private Map<String, Optional<Node>> media(List<Entity> entities) {
    Map<String, Optional<Node>> media = new HashMap<>();
    for (Entity entity : entities) {
      if (entity.kind() == EntityKind.ORGANIZATION) {
        Optional<Node> node = Optional.of(iris.entity(entity.key()));
        media.merge(Slug.of(entity.label()), node, (a, b) -> a.equals(b) ? a : Optional.empty());
        entity
            .names()
            .forEach(
                name ->
                    media.merge(Slug.of(name), node, (a, b) -> a.equals(b) ? a : Optional.empty()));
      }
    }
    return media;
  }

  /** Who speaks where the document does so on its own account. */
  private Node voice(ResolvedDocument document, Node own, Map<String, Optional<Node>> media) {
    Optional<String> publisher =
        document.document().metadata().publisher().map(Slug::of).filter(name -> !name.isEmpty());
    return publisher
        .map(
            name ->
                media.getOrDefault(name, Optional.empty()).orElseGet(() -> iris.publisher(name)))
        .orElse(own);
  }

  private void hear(Claim claim, Node document, Node voice) {
    Voices voices = byEvent.computeIfAbsent(claim.event(), event -> new Voices());
    claim
        .source()
        .ifPresentOrElse(
            source -> voices.quoted(iris.entity(source), claim.polarity()),
            () -> voices.own(document, voice, claim.polarity()));
  }

  private void event(String id, Voices voices) {
    Node node = iris.event(id);
    out.add(node, Vocabulary.STATUS, voices.status());
    out.add(node, Vocabulary.CORROBORATION, Literals.count(voices.corroboration()));
    voices.disputants().forEach(by -> out.add(node, Vocabulary.DISPUTED_BY, by));
  }

  private void correction(CorrectionOutcome outcome) {
    Correction correction = outcome.correction();
    Node node = iris.correction(correction.text());
    out.type(node, Vocabulary.CORRECTION_CLASS);
    out.add(node, RDFS.label.asNode(), Literals.text(correction.text()));
    out.add(node, Vocabulary.LINE, Literals.count(correction.line()));
    correction.iris().forEach(iri -> out.add(node, Vocabulary.CORRECTS, Statements.node(iri)));
    outcome.entities().forEach(key -> out.add(node, Vocabulary.CORRECTS, iris.entity(key)));
    outcome.events().forEach(id -> out.add(node, Vocabulary.CORRECTS, iris.event(id)));
  }
}
