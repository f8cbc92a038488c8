package org.trama.extract.coreference;

import java.util.OptionalInt;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Words;
import org.trama.model.Token;

/**
 * Statements that somebody rebuts in whose clause they are told: {@code Serbia rechazó las
 * acusaciones de Rusia, que asegura que envió armas}, {@code desmintió a la BBC, que publicó que
 * envió}. Whoever is said to have done it is the one who rebuts, and not the one who says so.
 */
final class Rebutted {
  private final Nouns nouns;

  Rebutted(Nouns nouns) {
    this.nouns = nouns;
  }

  /** The word rebutted, in whose relative clause the verb is what is said; empty elsewhere. */
  OptionalInt over(Words words, int verb) {
    Token said = words.token(verb);
    int saying = said.relation().equals("ccomp") ? said.head() : -1;
    if (saying < 0 || !words.token(saying).relation().startsWith("acl")) {
      return OptionalInt.empty();
    }
    int noun = words.token(saying).head();
    if (words.has(noun) && words.token(noun).relation().equals("nmod")) {
      noun = words.token(noun).head();
    }
    return noun < saying && isRebutted(words, noun) ? OptionalInt.of(noun) : OptionalInt.empty();
  }

  private boolean isRebutted(Words words, int noun) {
    Token object = words.token(noun);
    return words.has(object.head())
        && object.relation().matches("i?obj")
        && (nouns.is("Report", words, noun) || nouns.has("Gainsaying", words.lemma(object.head())));
  }
}
