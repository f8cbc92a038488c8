package org.trama.extract.event;

import java.util.ArrayList;
import java.util.List;

/** Which sentences of a document stand in one paragraph: between them no line ends. */
final class Paragraphs {
  private final List<Integer> openings = new ArrayList<>();

  /** The paragraphs of {@code text}, of which {@code scenes} are the sentences in order. */
  Paragraphs(String text, List<Scene> scenes) {
    int opening = 0;
    for (int i = 0; i < scenes.size(); i++) {
      if (i > 0 && isBroken(text, scenes.get(i - 1), scenes.get(i))) {
        opening = i;
      }
      openings.add(opening);
    }
  }

  private static boolean isBroken(String text, Scene before, Scene scene) {
    int from = before.syntax().sentence().span().end();
    int to = scene.syntax().sentence().span().begin();
    return to > from && text.substring(from, to).contains("\n");
  }

  /** Index of the sentence that opens the paragraph of {@code sentence}. */
  int opening(int sentence) {
    return openings.get(sentence);
  }
}
