package org.trama.extract.clause;

import java.util.ArrayList;
import java.util.List;
import org.trama.model.AnnotatedDocument;

/** Which sentences of a document stand in one paragraph: between them no line ends. */
public final class Paragraphs {
  private final List<Integer> openings = new ArrayList<>();

  public Paragraphs(AnnotatedDocument document) {
    int opening = 0;
    for (int i = 0; i < document.sentences().size(); i++) {
      opening = document.opensParagraph(i) ? i : opening;
      openings.add(opening);
    }
  }

  /** Index of the sentence that opens the paragraph of {@code sentence}. */
  public int opening(int sentence) {
    return openings.get(sentence);
  }
}
