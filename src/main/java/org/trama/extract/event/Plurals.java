package org.trama.extract.event;

import java.util.Locale;
import java.util.stream.Stream;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * The singular of a common noun that the tagger took for a name since it opens a sentence: {@code
 * Drones}, {@code Bombardeos}.
 */
final class Plurals {
  private Plurals() {}

  /** What may be its singular, in lower case; nothing for a word that is no name. */
  static Stream<String> singulars(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    if (token.pos() != PartOfSpeech.PROPN || token.index() > 1 || !word.endsWith("s")) {
      return Stream.empty();
    }
    String stem = word.substring(0, word.length() - 1);
    return word.endsWith("es")
        ? Stream.of(stem, word.substring(0, word.length() - 2), word.replaceFirst("ones$", "ón"))
        : Stream.of(stem);
  }
}
