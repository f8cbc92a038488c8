/**
 * {@code Document} to {@code AnnotatedDocument}: the article's sentences with words, lemmas,
 * dependencies and names.
 *
 * <p>The only package that knows CoreNLP and Morfologik. Does not know what the words are for.
 */
package org.trama.annotate;
