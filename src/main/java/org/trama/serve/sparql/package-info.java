/**
 * SPARQL within limits, for programs and for people: how long and how many at once, no more rows
 * than the cap, no updates, no calls to other servers; the questions that come with the program;
 * and the pages that show answers, also to the plainest question, what the graph says of a node.
 *
 * <p>Receives queries that anybody may write and a dataset within a transaction. Takes nothing from
 * the atlas but names.
 */
package org.trama.serve.sparql;
