package org.trama.extract.time;

/**
 * An expression of time found in a sentence.
 *
 * @param begin index of its first token
 * @param end index after its last token
 * @param meaning what it means
 */
record Expression(int begin, int end, Meaning meaning) {
  /** This expression without what stands before token {@code first}. */
  Expression from(int first) {
    return new Expression(Math.max(begin, first), end, meaning);
  }
}
