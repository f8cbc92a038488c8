package org.trama.extract.entity;

import java.util.List;

/** Stub. */
public record Reference(int sentence, int begin, int end, int head, List<String> entities, Form form) {
  /** Stub. */
  public enum Form {
    NAME,
    ACRONYM,
    DEMONYM,
    DESCRIPTION,
    PRONOUN,
    ELLIPSIS
  }
}
