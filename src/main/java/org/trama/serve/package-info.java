/**
 * A dataset to a web server on this machine: SPARQL for programs, pages for people. Nothing but
 * reading.
 *
 * <p>Receives a dataset with transactions whose named graphs follow the ontology, and the options
 * of a server. Answers SPARQL queries at {@code /trama/sparql}, gives graphs at {@code
 * /trama/data}, and shows at {@code /} what the graph holds and what it can be asked. Every page
 * works without scripts, and takes all that it says from the dataset. Does not open or change
 * stores, and reaches for nothing on the network.
 */
package org.trama.serve;
