package org.trama.model;

import java.util.List;
import java.util.Objects;

/**
 * A sentence of the article with its dependency tree. One that tells nothing of interest has none:
 * each of its tokens is a root.
 *
 * @param index position in the document, from 0
 * @param span from the first to the last token
 * @param tokens in order; {@code tokens.get(i).index() == i}
 * @param names what the name recogniser found, in order, without overlaps
 */
public record Sentence(int index, Span span, List<Token> tokens, List<NameSpan> names) {
  public Sentence {
    Objects.requireNonNull(span);
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
  }

  /** The span from token {@code begin} to the one before token {@code end}. */
  public Span span(int begin, int end) {
    return tokens.get(begin).span().cover(tokens.get(end - 1).span());
  }

  /** The tokens that depend directly on token {@code head}, in order. */
  public List<Token> dependents(int head) {
    return tokens.stream().filter(token -> token.head() == head).toList();
  }
}
