package org.trama.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trama.model.Extraction;
import org.trama.model.Mention;
import org.trama.model.Reference;

/**
 * Finds what people mean by the IRI of an entity or a mention.
 *
 * <p>An entity's IRI means what has it where nothing is corrected; where nothing has it any more,
 * because more documents made two things one, it means what its own document's name would give it.
 * So a correction holds in later builds too. A mention means what its document means by it.
 */
final class EntityReferences {
  private final Map<String, Extraction> extractions;
  private final Clustering plain;

  /** References into {@code extractions}, which are {@code plain} where nothing is corrected. */
  EntityReferences(Map<String, Extraction> extractions, Clustering plain) {
    this.extractions = extractions;
    this.plain = plain;
  }

  /** Indexes of the nodes that are meant, in order; empty where there is no such thing. */
  List<Integer> nodes(Reference reference) {
    if (reference instanceof Reference.OfEntity entity) {
      return named(entity.key());
    }
    return reference instanceof Reference.OfMention mention ? mentioned(mention) : List.of();
  }

  private List<Integer> named(String key) {
    List<Integer> now = new ArrayList<>();
    List<Integer> once = new ArrayList<>();
    for (Node node : plain.nodes()) {
      if (plain.key(node.index()).equals(key)) {
        now.add(node.index());
      } else if (node.ownKey().equals(key)) {
        once.add(node.index());
      }
    }
    return now.isEmpty() ? once : now;
  }

  private List<Integer> mentioned(Reference.OfMention reference) {
    Extraction extraction = extractions.get(reference.path());
    if (extraction == null) {
      return List.of();
    }
    List<String> ids =
        extraction.mentions().stream()
            .filter(mention -> mention.span().equals(reference.span()))
            .map(Mention::entity)
            .distinct()
            .toList();
    List<Node> there =
        plain.nodes().stream()
            .filter(node -> node.path().equals(reference.path()))
            .filter(node -> ids.contains(node.local().id()))
            .toList();
    List<Node> so = there.stream().filter(node -> isCalled(node, reference.key())).toList();
    List<Node> meant = there.size() == 1 ? there : so;
    return meant.size() == 1 ? List.of(meant.get(0).index()) : List.of();
  }

  private boolean isCalled(Node node, String key) {
    return plain.key(node.index()).equals(key) || node.ownKey().equals(key);
  }
}
