/**
 * The graph as tables: related ones in an archive with a Frictionless description, and one of event
 * data with a row for each claim.
 *
 * <p>Receives a view; writes rows as they come, document by document.
 */
package org.trama.export.table;
