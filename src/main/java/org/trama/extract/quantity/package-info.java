/**
 * How many: the figures of a sentence, with their bounds and what they count.
 *
 * <p>Receives a {@link org.trama.model.Sentence}, produces {@link
 * org.trama.extract.quantity.QuantityMention}s in order. Dates, ages, lengths of time, ordinals and
 * numbers that are names are no quantities. Does not say which event is meant.
 */
package org.trama.extract.quantity;
