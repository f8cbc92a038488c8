package org.trama.extract.time;

/**
 * An expression of time found in a sentence.
 *
 * @param begin index of its first token
 * @param end index after its last token
 * @param meaning what it means
 */
record Expression(int begin, int end, Meaning meaning) {}
