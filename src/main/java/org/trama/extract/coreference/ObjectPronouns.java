package org.trama.extract.coreference;

import java.util.Optional;
import java.util.Set;
import org.trama.extract.mention.Words;
import org.trama.model.PartOfSpeech;

/** Object pronouns as they are written: {@code lo acusó}, {@code suministrarles}. */
final class ObjectPronouns {
  private static final Set<String> OBJECTS = Set.of("lo", "la", "los", "las", "le", "les");

  private ObjectPronouns() {}

  /** The verb the pronoun at {@code i} leans on, behind it or right before; empty where none is. */
  static Optional<Integer> verb(Words words, int i) {
    boolean dative = words.is(i, "se") && OBJECTS.contains(words.lower(i + 1));
    boolean pronoun = words.pos(i) == PartOfSpeech.PRON || isTakenForArticle(words, i);
    if (!pronoun || repeats(words, i) || !dative && !OBJECTS.contains(words.lower(i))) {
      return Optional.empty();
    }
    int before = i - 1;
    while (words.is(before, "se", "me", "te", "nos")) {
      before--;
    }
    boolean enclitic =
        words.pos(before) == PartOfSpeech.VERB
            && !words.morphology(before).mood().isFinite()
            && words.token(i).span().begin() <= words.token(before).span().end();
    if (enclitic) {
      return Optional.of(before);
    }
    int verb = i + 1;
    while (OBJECTS.contains(words.lower(verb)) || words.pos(verb) == PartOfSpeech.AUX) {
      verb++;
    }
    return words.pos(verb) == PartOfSpeech.VERB ? Optional.of(verb) : Optional.empty();
  }

  /** {@code los blindados los pagó Abu Dabi}: what it means stands in the clause. */
  private static boolean repeats(Words words, int i) {
    return words.token(i).relation().equals("expl");
  }

  /** {@code los hutíes la acusaron}: no article stands before a finite verb. */
  private static boolean isTakenForArticle(Words words, int i) {
    return words.pos(i) == PartOfSpeech.DET
        && (words.pos(i + 1) == PartOfSpeech.VERB || words.pos(i + 1) == PartOfSpeech.AUX)
        && words.morphology(i + 1).mood().isFinite();
  }

  /** {@code se} stands for {@code le} or {@code les}: it tells no gender, and here one is meant. */
  static String form(Words words, int i) {
    return words.is(i, "se") ? "le" : words.lower(i);
  }
}
