/**
 * A dataset to RDF files of six kinds, byte for byte the same for the same statements.
 *
 * <p>Receives a dataset within a transaction and a stream to write to. Does not open stores or
 * files.
 */
package org.trama.export;
