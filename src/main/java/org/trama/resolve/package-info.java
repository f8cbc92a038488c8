/**
 * All {@code Extraction}s to one {@code Resolution}: which names are one entity, which tellings are
 * one event.
 *
 * <p>One deterministic pass, independent of the order of documents. Corrections by hand hold
 * whatever the names say. Texts are compared with each other, to tell reprints, and never
 * understood.
 */
package org.trama.resolve;
