/**
 * What names and other references are made of: the words of a sentence as they are written, its
 * noun phrases and titles, the names that the gazetteer knows, and the references found so far.
 *
 * <p>Receives {@link org.trama.model.Sentence}s; decides nothing about who is meant.
 */
package org.trama.extract.mention;
