/**
 * Statements of RDF in a fixed order, as lines of N-Triples; what makes Turtle, TriG and RDF/XML of
 * such lines; and the description in VoID and DCAT that counts them.
 *
 * <p>Receives a view; holds one statement at a time, and on disk what must be sorted. JSON-LD,
 * which nests, is no concern of it.
 */
package org.trama.export.statement;
