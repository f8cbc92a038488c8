package org.trama.annotate;

import java.util.Locale;
import java.util.Set;
import org.trama.model.PartOfSpeech;

/**
 * Tags as pronouns the demonstratives that a verb follows, and no noun: {@code después de que este
 * bombardeara Damasco}. Done before the sentence is parsed, since the parser believes the tagger.
 */
final class LoneDemonstratives {
  private static final Set<String> FORMS =
      Set.of(
          "este",
          "esta",
          "estos",
          "estas",
          "éste",
          "ésta",
          "éstos",
          "éstas",
          "aquel",
          "aquella",
          "aquellos",
          "aquellas",
          "aquél",
          "aquélla");

  private final TaggedWords words;

  LoneDemonstratives(TaggedWords words) {
    this.words = words;
  }

  /** Whether the word may be one. */
  static boolean isOne(String word) {
    return FORMS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Tags as such those of the sentence, and the verbs behind them. */
  void restore() {
    for (int i = 0; i + 1 < words.size(); i++) {
      int verb = verb(i + 1);
      if (words.pos(i) == PartOfSpeech.DET && isOne(words.text(i)) && isVerb(verb)) {
        words.tag(i, PartOfSpeech.PRON);
        if (words.pos(verb) != PartOfSpeech.AUX) {
          words.tagVerb(verb);
        }
      }
    }
  }

  /** Where the verb stands, if one does: {@code este no lo haya negado}. */
  private int verb(int begin) {
    int verb = begin;
    while (verb + 1 < words.size() && words.isClitic(verb)) {
      verb++;
    }
    return verb;
  }

  private boolean isVerb(int word) {
    return words.hasFinite(word, word + 1)
        || words.isThirdPerson(word) && !words.knows(word, PartOfSpeech.NOUN, PartOfSpeech.ADJ);
  }
}
