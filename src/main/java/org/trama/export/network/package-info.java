/**
 * The graph as a property graph: with events as nodes, or folded into edges from actor to actor.
 *
 * <p>Receives a view; gives nodes and edges one by one, in the same order each time, and every end
 * of an edge among the nodes. Writes no file.
 */
package org.trama.export.network;
