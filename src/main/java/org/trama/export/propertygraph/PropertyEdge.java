package org.trama.export.propertygraph;

import org.trama.export.column.Cells;

/**
 * An edge of a network.
 *
 * @param id unique among the edges, and an IRI
 * @param source id of the node it comes from
 * @param target id of the node it goes to
 * @param type in capitals with underscores
 * @param cells its attributes
 */
public record PropertyEdge(
    String id, String source, String target, String type, Cells<EdgeColumn> cells) {}
