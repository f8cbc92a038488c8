/**
 * Closed classes of Spanish words as patterns over a sentence: what figures and times have in
 * common.
 *
 * <p>Receives {@link org.trama.model.Sentence}s, produces lines that regular expressions can match
 * and the numbers that number words stand for. Does not look at parts of speech or dependencies,
 * and so does not inherit their faults.
 */
package org.trama.extract.words;
