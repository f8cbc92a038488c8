package org.trama.knowledge;

import java.util.Objects;
import org.trama.model.EntityKind;

/** What may fill an argument. */
public sealed interface FillerType {
  /**
   * An entity of this kind.
   *
   * @param kind the kind
   */
  record OfKind(EntityKind kind) implements FillerType {
    public OfKind {
      Objects.requireNonNull(kind);
    }
  }

  /**
   * A noun phrase whose head belongs to this noun class of the lexicon.
   *
   * @param name local name of the class: {@code Arms}
   */
  record OfNounClass(String name) implements FillerType {
    public OfNounClass {
      Objects.requireNonNull(name);
    }
  }

  /** Any noun phrase at all. */
  record Anything() implements FillerType {}

  /** A subordinate clause, finite or not. */
  record Clause() implements FillerType {}
}
