/**
 * How many: the figures of a sentence, with their bounds and what they count.
 *
 * <p>Receives a {@link org.trama.model.Sentence}, produces {@link
 * org.trama.extract.quantity.QuantityMention}s in order. Dates, ages, lengths of time, ordinals,
 * comparisons and numbers that are names are no quantities; how many times something was done is
 * one. Does not say which event is meant.
 */
package org.trama.extract.quantity;
