/**
 * Property graphs and their files: GraphML, GEXF, Cypher, Cytoscape JSON, CSV for Neo4j.
 *
 * <p>Receives nodes and then edges, each with its attributes; writes them as they come. What they
 * stand for is no concern of it: it knows no RDF.
 */
package org.trama.export.propertygraph;
