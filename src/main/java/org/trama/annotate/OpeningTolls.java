package org.trama.annotate;

import java.util.Set;
import org.trama.model.PartOfSpeech;

/**
 * Tags as a verb the word that opens a headline before a figure, which the tagger takes for the
 * dead or for a name: {@code Muertos dos soldados en Gaza}, {@code Fallecen 12 personas}. Done
 * before the sentence is parsed, since the parser believes the tagger.
 */
final class OpeningTolls {
  private static final Set<String> DEAD = Set.of("muerto", "muerta", "muertos", "muertas");

  private final TaggedWords words;

  OpeningTolls(TaggedWords words) {
    this.words = words;
  }

  /** Tags the first word as such where those of whom it is said stand right behind it, counted. */
  void restore() {
    boolean counted = words.size() > 2 && words.pos(1) == PartOfSpeech.NUM;
    if (counted && (DEAD.contains(words.word(0)) || isTakenForName())) {
      words.tagVerb(0);
    }
  }

  private boolean isTakenForName() {
    return words.pos(0) == PartOfSpeech.PROPN && words.isThirdPerson(0);
  }
}
