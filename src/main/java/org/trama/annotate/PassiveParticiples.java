package org.trama.annotate;

import java.util.Set;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;

/**
 * Tags as verbs participles behind {@code ser} that the tagger takes for nouns: those of {@code
 * herir}, which it takes for who is wounded or for the wounds ({@code Unas 20 personas fueron
 * heridas}), and any by which somebody does it ({@code los rumores fueron desmentidos por}); and
 * those behind {@code fuera}, which it takes for a place ({@code que la base fuera atacada}). Done
 * before the sentence is parsed, since the parser believes the tagger.
 */
final class PassiveParticiples {
  private static final Set<String> WOUNDED = Set.of("herido", "herida", "heridos", "heridas");

  private final TaggedWords words;

  PassiveParticiples(TaggedWords words) {
    this.words = words;
  }

  /** Tags as such what was done to somebody in the sentence. */
  void restore() {
    for (int i = 1; i < words.size(); i++) {
      int auxiliary = words.word(i - 1).endsWith("mente") ? i - 2 : i - 1;
      boolean done =
          WOUNDED.contains(words.word(i)) || isDoneBySomebody(i) || isBehindWere(i, auxiliary);
      if (auxiliary >= 0 && done && words.isBeing(auxiliary)) {
        words.tag(auxiliary, PartOfSpeech.AUX);
        words.tagVerb(i);
      }
    }
  }

  private boolean isDoneBySomebody(int index) {
    return words.is(index + 1, "por")
        && words.pos(index) == PartOfSpeech.NOUN
        && isParticiple(index);
  }

  /** {@code que la base fuera atacada}: not outside, where no preposition stands before it. */
  private boolean isBehindWere(int index, int auxiliary) {
    return words.is(auxiliary, "fuera")
        && words.pos(auxiliary) == PartOfSpeech.ADV
        && auxiliary > 0
        && words.pos(auxiliary - 1) != PartOfSpeech.ADP
        && isParticiple(index);
  }

  private boolean isParticiple(int index) {
    return words.knows(index, PartOfSpeech.VERB)
        && words.read(index, PartOfSpeech.VERB).morphology().mood() == Morphology.Mood.PARTICIPLE;
  }
}
