/**
 * A dataset to files that other tools open: RDF, networks, tables; byte for byte the same for the
 * same statements.
 *
 * <p>Receives a dataset within a transaction, a selection of what is wanted of it, and a stream to
 * write to. What is selected is closed: nothing refers to what is left out. Does not open stores or
 * files, except temporary ones for sorting what does not fit into memory.
 *
 * <h2>The order of things</h2>
 *
 * <ol>
 *   <li>{@code output} and {@code column}: streams, and columns with their values, of whatever.
 *   <li>{@code graph}, {@code selection}: what the dataset holds, and what is left of it.
 *   <li>{@code event}: what documents tell of an event, put together.
 *   <li>{@code statement} and {@code jsonld}: RDF.
 *   <li>{@code propertygraph} and {@code network}: files of property graphs, and what they are
 *       filled with.
 *   <li>{@code table}: tables.
 * </ol>
 *
 * <p>Here stand the formats by their names and {@link org.trama.export.GraphExport}, which puts all
 * of it together.
 */
package org.trama.export;
