/**
 * Whom descriptions, pronouns, possessives, groups and dropped subjects mean: {@code el
 * mandatario}, {@code ambos países}, {@code su homólogo}, {@code lo acusó}.
 *
 * <p>Receives the references by name of one document, in order, and adds to them; makes no entity.
 * Prefers silence to a guess.
 */
package org.trama.extract.coreference;
