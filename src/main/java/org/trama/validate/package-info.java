/**
 * Graphs and {@code ontology/shapes.ttl} to a {@code Report} of what is wrong with them.
 *
 * <p>Each graph is validated by itself, seeing only what it may rely on: a document's graph the
 * entities and the ontology, the graph computed across documents everything. Only nodes that the
 * graph itself describes are looked at, so that the cost grows with what there is to look at and
 * not with its square. Reads no files but the ontology's, writes none, repairs nothing.
 */
package org.trama.validate;
