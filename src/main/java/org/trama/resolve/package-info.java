/**
 * All {@code Extraction}s to one {@code Resolution}: which names are one entity, which tellings are one event.
 *
 * <p>One deterministic pass, independent of the order of documents. Reads no text.
 */
package org.trama.resolve;
