/**
 * What of the graph is wanted, and the part of a dataset that is left: closed, so that nothing in
 * it refers to what is left out.
 *
 * <p>Receives a dataset and a {@link org.trama.export.selection.Selection}; produces a {@link
 * org.trama.export.selection.ClosedView}. Knows no format.
 */
package org.trama.export.selection;
