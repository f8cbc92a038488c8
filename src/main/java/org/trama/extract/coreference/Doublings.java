package org.trama.extract.coreference;

import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Words;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Pronouns beside whose verb it stands once more whom they mean: {@code le pidió a Israel}. */
final class Doublings {
  /** How many words behind the verb whoever is meant may begin. */
  private static final int REACH = 9;

  private final References references;
  private final Cast cast;
  private final Clauses clauses;

  Doublings(References references, Cast cast, Clauses clauses) {
    this.references = references;
    this.cast = cast;
    this.clauses = clauses;
  }

  /** Whether the pronoun at {@code i} repeats what stands behind its verb. */
  boolean isOne(Words words, int i, int verb) {
    int from = Math.max(i, verb);
    return references.in(words.index()).stream()
            .filter(r -> r.begin() > from && r.begin() <= from + REACH)
            .anyMatch(r -> isReceiver(words, r, verb))
        || words.is(i, "le", "les") && givesToNameless(words, from, verb);
  }

  private boolean isReceiver(Words words, Reference reference, int verb) {
    return words.is(words.beforeArticle(reference.begin()), "a", "al")
        && cast.isActor(reference)
        && clauses.isIn(words, reference.head(), verb);
  }

  /**
   * {@code le presta apoyo a la milicia}: nobody that is named, but what is given stands there
   * before.
   */
  private static boolean givesToNameless(Words words, int from, int verb) {
    boolean given = false;
    for (Token child : words.sentence().dependents(verb)) {
      if (child.index() <= from
          || child.index() > from + REACH
          || child.pos() != PartOfSpeech.NOUN
          || !child.relation().endsWith("obj")) {
        continue;
      }
      if (given && words.is(words.beforeArticle(child.index()), "a", "al")) {
        return true;
      }
      given = true;
    }
    return false;
  }
}
