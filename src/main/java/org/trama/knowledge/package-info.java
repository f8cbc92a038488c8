/**
 * The files of {@code ontology/} as Java records: the lexicon that says how Spanish tells events,
 * the gazetteer of things every document presumes known, and the event classes.
 *
 * <p>Data for {@code extract} and {@code resolve}, which never see the Turtle. Decides nothing.
 */
package org.trama.knowledge;
