/**
 * A folder of documents to a store that holds what they say: composes the stages and accounts for
 * every document.
 *
 * <p>Receives the stages, a corpus and a store directory; produces the store's named graphs and a
 * summary. A document that cannot be read or understood is reported and leaves nothing in the
 * graph; it never stops a run. Prints nothing: whoever wants to show progress listens.
 */
package org.trama.pipeline;
