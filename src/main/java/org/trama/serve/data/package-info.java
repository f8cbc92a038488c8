/**
 * What is given as data instead of a page: the statements about a node, and what is published at a
 * path of its own; and the links that lead there.
 *
 * <p>Receives a visit, or a dataset within a transaction; produces RDF in one of the forms of
 * {@link org.trama.serve.http.DataFormat}, or a text as it was given. Shows nothing.
 */
package org.trama.serve.data;
