package org.trama.extract.coreference;

import java.util.Set;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Words;

/**
 * Whether persons are of the rank by which several are called: {@code los dos presidentes} are no
 * ministers, {@code ambos cancilleres} no presidents. Of whom no office is told is of any.
 */
final class Ranks {
  private static final String RULING = "Leader";
  private static final String SERVING = "Serving";

  private final Nouns nouns;
  private final Cast cast;

  Ranks(Nouns nouns, Cast cast) {
    this.nouns = nouns;
    this.cast = cast;
  }

  /** Whether the person can be one of those whom the noun calls. */
  boolean include(Words words, int noun, String person) {
    Set<String> titles = cast.titles(person);
    boolean rules = titles.stream().anyMatch(title -> is(RULING, title));
    boolean serves = titles.stream().anyMatch(title -> is(SERVING, title));
    return titles.isEmpty()
        || !(nouns.is(RULING, words, noun) && serves && !rules)
            && !(nouns.is(SERVING, words, noun) && rules && !serves);
  }

  /** Whether the noun calls those who rule, and the document says that this one does. */
  boolean tell(Words words, int noun, String person) {
    return nouns.is(RULING, words, noun)
        && cast.titles(person).stream().anyMatch(title -> is(RULING, title));
  }

  private boolean is(String rank, String title) {
    return nouns.has(rank, title) || nouns.has(rank, title.split(" ")[0]);
  }
}
