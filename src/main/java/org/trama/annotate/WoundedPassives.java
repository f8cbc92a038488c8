package org.trama.annotate;

import java.util.Set;
import org.trama.model.PartOfSpeech;

/**
 * Tags as verbs the participles of {@code herir} behind {@code ser}, which the tagger takes for
 * those who are wounded or for the wounds: {@code Unas 20 personas fueron heridas}, {@code había
 * sido gravemente herido}. Done before the sentence is parsed, since the parser believes the
 * tagger.
 */
final class WoundedPassives {
  private static final Set<String> WOUNDED = Set.of("herido", "herida", "heridos", "heridas");

  private final TaggedWords words;

  WoundedPassives(TaggedWords words) {
    this.words = words;
  }

  /** Tags as such what was done to somebody in the sentence. */
  void restore() {
    for (int i = 1; i < words.size(); i++) {
      int auxiliary = words.word(i - 1).endsWith("mente") ? i - 2 : i - 1;
      if (auxiliary >= 0 && WOUNDED.contains(words.word(i)) && words.isBeing(auxiliary)) {
        words.tag(auxiliary, PartOfSpeech.AUX);
        words.tagVerb(i);
      }
    }
  }
}
