package org.trama.export.jsonld;

import java.util.Objects;

/**
 * How a property is written under the context.
 *
 * @param name the key in JSON
 * @param type what its values are without saying so: {@code @id}, {@code @vocab}, the IRI of a
 *     datatype, or empty
 * @param language of its values without saying so, or empty
 */
record JsonLdTerm(String name, String type, String language) {
  JsonLdTerm {
    Objects.requireNonNull(name);
    Objects.requireNonNull(type);
    Objects.requireNonNull(language);
  }

  /** Whether a bare string is the name of a node. */
  boolean isReference() {
    return type.equals("@id");
  }

  /** Whether a bare string is a term of the vocabulary. */
  boolean isVocabulary() {
    return type.equals("@vocab");
  }
}
