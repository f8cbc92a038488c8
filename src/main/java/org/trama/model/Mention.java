package org.trama.model;

import java.util.Objects;

/**
 * A place of the text that refers to an entity.
 *
 * @param entity id of the entity
 * @param span where
 * @param form how it refers
 */
public record Mention(String entity, Span span, Form form) {
  /** How an expression refers. */
  public enum Form {
    /** A name or a part of one: {@code Kim Jong Un}, {@code Kim}. */
    NAME,
    /** {@code OTAN}, {@code EE. UU.} */
    ACRONYM,
    /** {@code norcoreano}. */
    DEMONYM,
    /** {@code el mandatario}, {@code ambos países}. */
    DESCRIPTION
  }

  public Mention {
    Objects.requireNonNull(entity);
    Objects.requireNonNull(span);
    Objects.requireNonNull(form);
  }
}
