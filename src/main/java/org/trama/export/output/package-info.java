/**
 * Files as they are written: UTF-8, XML and zipped CSV as streams, lines sorted that do not fit
 * into memory, and word of how far the work is.
 *
 * <p>Receives text and rows in the order in which they are to stand; leaves the stream beneath
 * open. Knows no graph.
 */
package org.trama.export.output;
