/**
 * The page of the ontology: what every term means, in the language of the visitor.
 *
 * <p>Receives the graph of an ontology, whichever it is; says nothing that does not stand in it,
 * and asks neither atlas nor documents.
 */
package org.trama.serve.ontology;
