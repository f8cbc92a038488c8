package org.trama.model;

import java.util.Objects;

/**
 * Tokens that the name recogniser takes for one name: a hint, right four times out of five.
 *
 * @param begin index of the first token
 * @param end index after the last token
 * @param type what kind of thing the recogniser believes it to be
 */
public record NameSpan(int begin, int end, Type type) {
  /** The four classes of CoNLL-2002. */
  public enum Type {
    PERSON,
    ORGANIZATION,
    LOCATION,
    OTHER
  }

  public NameSpan {
    Objects.requireNonNull(type);
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("not a range of tokens: [" + begin + "," + end + ")");
    }
  }
}
