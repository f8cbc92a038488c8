package org.trama.model;

import java.util.List;
import java.util.Objects;

/**
 * A document with its grammar. Text outside every sentence (subscription notices, link lists) is
 * not part of the article.
 *
 * @param document the text that every span points into
 * @param sentences in order of the text
 */
public record AnnotatedDocument(Document document, List<Sentence> sentences) {
  public AnnotatedDocument {
    Objects.requireNonNull(document);
    sentences = List.copyOf(sentences);
  }

  /** Whether the sentence of that index opens a paragraph: a line ends between it and the last. */
  public boolean opensParagraph(int sentence) {
    if (sentence == 0) {
      return true;
    }
    int from = sentences.get(sentence - 1).span().end();
    int to = Math.max(from, sentences.get(sentence).span().begin());
    return document.text().substring(from, to).contains("\n");
  }
}
