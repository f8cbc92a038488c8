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
 *
 * <h2>The order of things</h2>
 *
 * <p>Each part knows only those before it.
 *
 * <ol>
 *   <li>{@code atlas}: the graph in memory, in the shape in which pages ask for it.
 *   <li>{@code words}: languages, and the names of nodes and figures in them.
 *   <li>{@code http}: paths and links, the language and the form of an answer, faults, and the
 *       guard before all of it.
 *   <li>{@code html} and {@code chart}: elements, pages and what they share; pictures.
 *   <li>{@code visit}: what a page is made from, and what outlives a visit.
 *   <li>{@code data}: what is given instead of a page.
 *   <li>{@code sparql}: queries, by programs and by people.
 *   <li>{@code event}, {@code entity}, {@code document}, {@code ontology}: the pages of each.
 * </ol>
 *
 * <p>Here stand the server with its options, {@link org.trama.serve.Routes}, which say what is to
 * be had at which path, and the front page, which draws on all of it.
 */
package org.trama.serve;
