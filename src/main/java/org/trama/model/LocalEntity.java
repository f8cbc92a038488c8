package org.trama.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A named thing as one document knows it.
 *
 * @param id unique in the document's extraction
 * @param kind what it is
 * @param label the fullest name in the text, in its usual spelling
 * @param names every surface form that refers to it by name, acronym or demonym, the label among
 *     them, sorted
 * @param gazetteer key of the gazetteer entry it was recognised as, which is then its key in every
 *     document
 */
public record LocalEntity(
    String id, EntityKind kind, String label, List<String> names, Optional<String> gazetteer) {
  public LocalEntity {
    Objects.requireNonNull(id);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(label);
    Objects.requireNonNull(gazetteer);
    names = names.stream().sorted().distinct().toList();
  }
}
