package org.trama.extract.mention;

import java.util.List;
import java.util.Objects;
import org.trama.model.PartOfSpeech;

/**
 * An expression of the text that refers to entities.
 *
 * @param sentence index of the sentence
 * @param begin index of the first token
 * @param end index after the last token; equal to {@code begin} for a dropped subject
 * @param head index of the token that the grammar hangs on; of a dropped subject, its verb
 * @param entities ids of what is meant, several for {@code ambos países}; never empty
 * @param form how it refers
 */
public record Reference(
    int sentence, int begin, int end, int head, List<String> entities, Form form) {
  /** How an expression refers. */
  public enum Form {
    /** A name or a part of one. */
    NAME,
    /** {@code OTAN}. */
    ACRONYM,
    /** {@code norcoreano}. */
    DEMONYM,
    /** {@code el mandatario}, {@code las fuerzas rusas}, {@code ambos países}. */
    DESCRIPTION,
    /** {@code quien}, {@code les}, {@code su}. */
    PRONOUN,
    /** The subject that a finite verb leaves out. */
    ELLIPSIS;

    /** Whether the words themselves name the entity. */
    public boolean isByName() {
      return this == NAME || this == ACRONYM || this == DEMONYM;
    }
  }

  public Reference {
    entities = List.copyOf(entities);
    Objects.requireNonNull(form);
    if (entities.isEmpty()) {
      throw new IllegalArgumentException("a reference refers to something");
    }
  }

  /**
   * Whether token {@code index} of sentence {@code sentenceIndex} is one of the expression's words.
   */
  public boolean covers(int sentenceIndex, int index) {
    return sentence == sentenceIndex && begin <= index && index < end;
  }

  /** Whether it only says whose a noun is: {@code tropas rusas}. */
  public boolean isMereAdjective(Words words) {
    return form == Form.DEMONYM && words.pos(head) == PartOfSpeech.ADJ;
  }
}
