/**
 * Sentences, entities and lexicon to events and the claims about them.
 *
 * <p>Composes, in the order of the data: {@code clause} reads the sentences, {@code frame} finds
 * what their words tell, {@code dating} and {@code draft} when, how many, and what belongs
 * together, {@code report} who says so and {@code denial} who denies it. Each knows only those
 * before it. Finds no entities, dates or figures of its own.
 */
package org.trama.extract.event;
