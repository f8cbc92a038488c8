/**
 * The languages that pages speak, Spanish and English, and the words for numbers, days, figures and
 * the nodes of a graph.
 *
 * <p>Receives values of the atlas and nodes of a dataset within a transaction; gives plain text,
 * nothing of it escaped. Knows the atlas, and neither HTML nor HTTP.
 */
package org.trama.serve.words;
