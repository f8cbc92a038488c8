/**
 * Events and claims as documents tell them: who fills which role, when, how many, who says so; and
 * what codebooks make of them, PLOVER's categories and the codes of countries.
 *
 * <p>Receives a view; produces values in the lexical form of the graph. Decides on no truth, and
 * knows no format.
 */
package org.trama.export.event;
