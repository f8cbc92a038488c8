/**
 * Sentences, entities and lexicon to events and the claims about them.
 *
 * <p>A lexical entry meets a word; its frame collects fillers over the dependency tree and, where
 * the tree is broken, by order and preposition; the words around it tell who says so. Finds no
 * entities, dates or figures of its own.
 */
package org.trama.extract.event;
