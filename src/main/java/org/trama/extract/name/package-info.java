/**
 * The names of one sentence, typed: persons, organizations with what they belong to, places,
 * agreements, ships and arms, by the recogniser, the gazetteer, and the words around a name.
 *
 * <p>Receives sentences one by one; which names mean the same is for {@code entity}.
 */
package org.trama.extract.name;
