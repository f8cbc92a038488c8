/**
 * The page of a document: its whole text, in which mentions lead to entities and passages stand
 * out, with what the graph made of them in the margin.
 *
 * <p>Receives a visit; takes the text from the document's graph, and from the atlas what it tells.
 */
package org.trama.serve.document;
