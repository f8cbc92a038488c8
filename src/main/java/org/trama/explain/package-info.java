/**
 * A dataset and the IRI of a node to everything that is known of it, with the words that say so.
 *
 * <p>Receives a dataset within a transaction. Explains, and judges nothing.
 */
package org.trama.explain;
