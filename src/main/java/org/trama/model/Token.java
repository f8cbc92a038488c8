package org.trama.model;

import java.util.Objects;

/**
 * A word of a sentence. A contraction ({@code del}) is one token, with its preposition for a lemma.
 *
 * @param index position in the sentence, from 0
 * @param span where it stands in the document's text
 * @param text the word form as the engine reads it
 * @param lemma dictionary form, lower case but for names
 * @param pos part of speech
 * @param morphology grammatical features
 * @param head index of the governing token, -1 at the root
 * @param relation Universal Dependencies relation to the head, such as {@code nsubj} or {@code obl}
 */
public record Token(
    int index,
    Span span,
    String text,
    String lemma,
    PartOfSpeech pos,
    Morphology morphology,
    int head,
    String relation) {
  public Token {
    Objects.requireNonNull(span);
    Objects.requireNonNull(text);
    Objects.requireNonNull(lemma);
    Objects.requireNonNull(pos);
    Objects.requireNonNull(morphology);
    Objects.requireNonNull(relation);
  }

  /** Whether the governing token is the sentence's root, that is, there is none. */
  public boolean isRoot() {
    return head < 0;
  }

  /** The same word, governed by token {@code governor} in {@code function}. */
  public Token under(int governor, String function) {
    return new Token(index, span, text, lemma, pos, morphology, governor, function);
  }

  /** {@code 3 enviado/enviar VERB <-root- -1}. */
  @Override
  public String toString() {
    return index + " " + text + "/" + lemma + " " + pos + " <-" + relation + "- " + head;
  }
}
