/**
 * When a word's event takes place: which of the expressions of time around it are its own, those of
 * a clause that it goes on from, of an occasion, or of the day that the text has come to.
 *
 * <p>Receives tellings and the times of their sentences; finds no expression of time itself.
 */
package org.trama.extract.dating;
