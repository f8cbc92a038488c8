package org.trama.model;

import java.util.Objects;

/** What fills a role: a named entity, or a common noun with its modifiers. */
public sealed interface Filler {
  /**
   * A named entity.
   *
   * @param entity its id
   */
  record OfEntity(String entity) implements Filler {
    public OfEntity {
      Objects.requireNonNull(entity);
    }
  }

  /**
   * A thing without a name, such as {@code misiles balísticos de corto alcance}.
   *
   * @param text the noun phrase as written, without numbers and articles
   */
  record OfText(String text) implements Filler {
    public OfText {
      if (text.isBlank()) {
        throw new IllegalArgumentException("a filler needs words");
      }
    }
  }
}
