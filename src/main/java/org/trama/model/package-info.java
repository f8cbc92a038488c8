/**
 * The data that flow through the stages: immutable records, validated on construction.
 *
 * <p>Receives nothing and produces nothing of its own; knows no Jena, no Tika, no CoreNLP. Every
 * offset is a {@link org.trama.model.Span} into the one immutable text of its {@link
 * org.trama.model.Document}.
 */
package org.trama.model;
