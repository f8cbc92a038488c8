package org.trama.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.trama.model.AnnotatedDocument;

/** Which sentences of a document stand in one paragraph: between them no line ends. */
final class Paragraphs {
  private final List<Integer> openings = new ArrayList<>();

  Paragraphs(AnnotatedDocument document) {
    int opening = 0;
    for (int i = 0; i < document.sentences().size(); i++) {
      opening = document.opensParagraph(i) ? i : opening;
      openings.add(opening);
    }
  }

  /** Index of the sentence that opens the paragraph of {@code sentence}. */
  int opening(int sentence) {
    return openings.get(sentence);
  }
}
