/**
 * Pages of events: one with all who assert and deny it, many that a filter chooses, those in
 * dispute; and the words, the evidence and the figures of events that other pages show too.
 *
 * <p>Receives a visit; takes events from its atlas, and from its dataset only the passages that
 * prove them.
 */
package org.trama.serve.event;
