/**
 * How one sentence is built: which words the lexicon knows, the noun phrases with the preposition
 * before each, the verb groups with their negation, mood and tense, which clause goes on from
 * which, and the subject of a verb, said or left out.
 *
 * <p>Receives a parsed sentence with its entities, times and figures; the tree is believed where
 * the order of words does not speak against it. Knows no event, no claim and no other sentence.
 */
package org.trama.extract.clause;
