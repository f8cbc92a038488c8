package org.trama.extract.coreference;

import java.util.List;
import java.util.Optional;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.Words;

/**
 * Whose {@code su} is where a clause says what somebody is blamed, thanked or threatened for: of
 * {@code sancionó a Petro porque su Gobierno vendió armas} his, and not the subject's.
 */
final class Requited {
  private static final String VERBS = "Requiting";

  /** Words that open the clause, right before its subject. */
  private static final String[] OPENERS = {"porque", "que", "si", "cuando", "mientras"};

  private final Nouns nouns;

  Requited(Nouns nouns) {
    this.nouns = nouns;
  }

  /**
   * The one behind {@code a} that the possessive at {@code su} means.
   *
   * @param before references of the sentence before it
   */
  Optional<Reference> of(Words words, int su, List<Reference> before) {
    int verb = words.is(su, "su", "sus") && words.is(su - 1, OPENERS) ? requiting(words, su) : -1;
    return before.stream()
        .filter(r -> verb >= 0 && r.begin() > verb && r.end() <= su)
        .filter(r -> words.is(r.begin() - 1, "a", "al"))
        .reduce((one, other) -> one.begin() < other.begin() ? one : other);
  }

  /** The verb above the clause of which the possessed is the subject; -1 where it is another. */
  private int requiting(Words words, int su) {
    int noun = words.token(su).head();
    boolean subject = words.has(noun) && words.token(noun).relation().startsWith("nsubj");
    int clause = subject ? words.token(noun).head() : -1;
    int above = words.has(clause) ? words.token(clause).head() : -1;
    if (words.has(above) && words.token(above).relation().equals("advmod")) {
      above = words.token(above).head();
    }
    boolean requites =
        words.has(above) && above < su && nouns.has(VERBS, words.lemma(above)) && clause > su;
    return requites ? above : -1;
  }
}
