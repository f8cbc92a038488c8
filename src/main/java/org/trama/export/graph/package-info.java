/**
 * What stands in a dataset: its graphs by what they hold, the terms of the ontology, values, names
 * and roles of nodes.
 *
 * <p>Receives a dataset within a transaction; gives nodes and text, sorted where order is promised.
 * Asks the dataset each time, and leaves nothing out.
 */
package org.trama.export.graph;
