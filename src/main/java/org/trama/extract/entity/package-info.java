/**
 * {@code AnnotatedDocument}, gazetteer and classes of nouns to {@code EntityLayer}: the named
 * things of one document, every expression that refers to them, the offices they hold and what
 * belongs to what.
 *
 * <p>Composes {@code name}, which finds names, and {@code coreference}, which finds what else means
 * the same; ties names to entities itself. Knows no events and no other documents. Prefers silence
 * to a guess.
 */
package org.trama.extract.entity;
