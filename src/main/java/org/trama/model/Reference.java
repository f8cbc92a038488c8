package org.trama.model;

import java.util.Objects;

/** What an IRI of the graph names, in the identifiers of the corpus. */
public sealed interface Reference {
  /**
   * A canonical entity.
   *
   * @param key its key
   */
  record OfEntity(String key) implements Reference {
    public OfEntity {
      Objects.requireNonNull(key);
    }
  }

  /**
   * An event.
   *
   * @param id its canonical id
   */
  record OfEvent(String id) implements Reference {
    public OfEvent {
      Objects.requireNonNull(id);
    }
  }

  /**
   * A mention, which stands for what its document means by it.
   *
   * @param path of the document
   * @param span where
   * @param key key of the entity that the IRI says it refers to
   */
  record OfMention(String path, Span span, String key) implements Reference {
    public OfMention {
      Objects.requireNonNull(path);
      Objects.requireNonNull(span);
      Objects.requireNonNull(key);
    }
  }

  /**
   * A claim.
   *
   * @param path of the document
   * @param name of the claim in it, see {@link ClaimNames}
   */
  record OfClaim(String path, String name) implements Reference {
    public OfClaim {
      Objects.requireNonNull(path);
      Objects.requireNonNull(name);
    }
  }

  /**
   * Anything else: a thing of another graph, or a node that no stage can tell from its IRI.
   *
   * @param iri as it is
   */
  record Elsewhere(String iri) implements Reference {
    public Elsewhere {
      Objects.requireNonNull(iri);
    }
  }
}
