/**
 * A dataset to a web server on this machine: SPARQL for programs, pages for people. Nothing but
 * reading.
 *
 * <p>Receives a dataset with transactions whose named graphs follow the ontology, and the options
 * of a server. Answers SPARQL queries at {@code /trama/sparql}, gives graphs at {@code
 * /trama/data}, and shows the rest in pages: what the graph holds, its entities, events and
 * documents, each under the end of its IRI and as data for those who ask for data, its disputes,
 * and what it can be asked. Pages are in Spanish or, for browsers that prefer it, in English. Every
 * page works without scripts, which only make it handier, and takes all that it says from the
 * dataset. Does not open or change stores, and reaches for nothing on the network.
 */
package org.trama.serve;
