package org.trama.extract.time;

import java.util.Objects;
import org.trama.model.TimeSpan;

/**
 * An expression of time where the document has it.
 *
 * @param sentence index of the sentence
 * @param begin index of its first token in the sentence
 * @param end index after its last token
 * @param value the days meant, as far as the document tells, and the exact words
 */
public record TimeMention(int sentence, int begin, int end, TimeSpan value) {
  public TimeMention {
    Objects.requireNonNull(value);
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("not a range of tokens: [" + begin + "," + end + ")");
    }
  }
}
