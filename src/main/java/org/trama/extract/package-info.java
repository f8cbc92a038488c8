/**
 * {@code AnnotatedDocument} and lexicon to {@code Extraction}: entities, positions, events, claims of one document.
 *
 * <p>What it looks for stands in {@code ontology/lexicon-es.ttl} and {@code ontology/gazetteer-es.ttl}, not in the code.
 * Knows nothing of other documents.
 */
package org.trama.extract;
