/**
 * A SPARQL query and a dataset or an endpoint to an answer in one of several formats.
 *
 * <p>Receives the text of a query and a stream to write to. Does not open stores, and never
 * updates.
 */
package org.trama.query;
