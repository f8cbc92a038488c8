/**
 * Who says what: the words of saying and the clauses under them, {@code según X}, quotations, those
 * who confirm or echo, and whose words a newspaper, a spokesman or a letter stands for.
 *
 * <p>Receives tellings; gives each the sources that answer for it, or nobody but the document.
 * Denials in which a verb of denying stands over the word are among these; those said elsewhere are
 * for {@code denial}.
 */
package org.trama.extract.report;
