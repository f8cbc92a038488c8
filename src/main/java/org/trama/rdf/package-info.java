/**
 * {@code Resolution} to RDF: one graph for each document, one for the entities, one for what is
 * computed across documents, one for the ontology.
 *
 * <p>{@link org.trama.rdf.Iris} is the only place that mints IRIs, {@link org.trama.rdf.Vocabulary}
 * the only one that spells those of others. The same resolution gives the same statements; there
 * are no blank nodes. Stores nothing and judges nothing.
 */
package org.trama.rdf;
