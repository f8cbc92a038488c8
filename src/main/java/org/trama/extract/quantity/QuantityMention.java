package org.trama.extract.quantity;

import java.util.Objects;
import java.util.Optional;
import org.trama.model.Quantity;

/**
 * A figure where a sentence has it.
 *
 * @param begin index of the first token of figure and modifier: {@code más} of {@code más de
 *     12.000}
 * @param end index after the last token of the figure
 * @param unitHead index of the head of what is counted, where it stands in the sentence
 * @param value the figure
 */
public record QuantityMention(int begin, int end, Optional<Integer> unitHead, Quantity value) {
  public QuantityMention {
    Objects.requireNonNull(unitHead);
    Objects.requireNonNull(value);
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("not a range of tokens: [" + begin + "," + end + ")");
    }
  }
}
