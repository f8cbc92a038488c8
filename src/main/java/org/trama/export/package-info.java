/**
 * A dataset to files that other tools open: RDF, networks, tables; byte for byte the same for the
 * same statements.
 *
 * <p>Receives a dataset within a transaction, a selection of what is wanted of it, and a stream to
 * write to. What is selected is closed: nothing refers to what is left out. Does not open stores or
 * files, except temporary ones for sorting what does not fit into memory.
 */
package org.trama.export;
