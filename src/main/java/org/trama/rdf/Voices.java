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
  private final Set<Node> asserting = new HashSet<>();
  private final Set<Node> deniers = new HashSet<>();
  private boolean stated;

  void quoted(Node source, Polarity polarity) {
    (polarity == Polarity.ASSERTED ? asserting : deniers).add(source);
  }

  /** The document speaks for itself, with a voice that others may share. */
  void own(Node document, Node voice, Polarity polarity) {
    if (polarity == Polarity.ASSERTED) {
      asserting.add(voice);
      stated = true;
    } else {
      deniers.add(document);
    }
  }

  Node status() {
    if (corroboration() == 0) {
      return Vocabulary.DENIED;
    }
    if (!deniers.isEmpty()) {
      return Vocabulary.DISPUTED;
    }
    return stated ? Vocabulary.STATED : Vocabulary.ATTRIBUTED;
  }

  /** How many sources assert it, independently as far as one can tell. */
  int corroboration() {
    return asserting.size();
  }

  /** Those who deny what others assert; none where nobody asserts it. */
  Set<Node> disputants() {
    return corroboration() == 0 ? Set.of() : Set.copyOf(deniers);
  }
}
