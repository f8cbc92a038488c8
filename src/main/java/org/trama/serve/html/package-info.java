/**
 * HTML: its elements, a page made of them, what all pages share, and the form that searches names.
 *
 * <p>Receives text, which is escaped here and nowhere else, so that nothing a document says can
 * become markup; produces the markup of a whole document. Knows paths and languages, and nothing of
 * the graph.
 */
package org.trama.serve.html;
