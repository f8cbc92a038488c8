package org.trama.rdf;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.trama.model.Polarity;

/**
 * Who asserts one event and who denies it: quoted entities, and documents on their own account. An
 * event that anybody both asserts and denies, even the same source, is disputed, so that nobody
 * takes it for a fact.
 */
final class Voices {
  private final Set<Node> documents = new HashSet<>();
  private final Set<Node> quoted = new HashSet<>();
  private final Set<Node> deniers = new HashSet<>();

  void quoted(Node source, Polarity polarity) {
    (polarity == Polarity.ASSERTED ? quoted : deniers).add(source);
  }

  void own(Node document, Polarity polarity) {
    (polarity == Polarity.ASSERTED ? documents : deniers).add(document);
  }

  Node status() {
    if (corroboration() == 0) {
      return Vocabulary.DENIED;
    }
    if (!deniers.isEmpty()) {
      return Vocabulary.DISPUTED;
    }
    return documents.isEmpty() ? Vocabulary.ATTRIBUTED : Vocabulary.STATED;
  }

  /** How many sources assert it, independently as far as one can tell. */
  int corroboration() {
    return documents.size() + quoted.size();
  }

  /** Those who deny what others assert; none where nobody asserts it. */
  Set<Node> disputants() {
    return corroboration() == 0 ? Set.of() : Set.copyOf(deniers);
  }
}
