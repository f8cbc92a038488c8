/**
 * Columns of tables, and attributes of nodes and edges: what they are called, what they hold, and
 * their values.
 *
 * <p>Knows neither the graph nor a format.
 */
package org.trama.export.column;
