/**
 * A graph and a folder of annotations by hand to figures: how much of what a careful reader would
 * have put into the graph is there, and how much is there that should not be.
 *
 * <p>Reads the graph through its own five queries. Changes nothing, prints nothing.
 */
package org.trama.evaluate;
