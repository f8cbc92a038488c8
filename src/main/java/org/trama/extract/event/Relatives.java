package org.trama.extract.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Relative clauses whose noun is neither their subject nor their object. */
final class Relatives {
  private static final Set<String> PLACES = Set.of("donde", "adonde");
  private static final Set<String> PRONOUNS = Set.of("que", "quien", "quienes", "cual", "cuales");

  private final Syntax syntax;

  Relatives(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether the clause of {@code verb} says where: {@code Washington, donde se reunió}. */
  boolean isWhere(int verb) {
    return relative(verb).filter(index -> PLACES.contains(lower(index))).isPresent();
  }

  /**
   * Whether the clause of {@code verb} opens with {@code donde} or with a preposition and a
   * relative: {@code con el que firmó}, {@code a los que acusó}.
   */
  boolean isOblique(int verb) {
    return relative(verb)
        .filter(index -> PLACES.contains(lower(index)) || isGoverned(index))
        .isPresent();
  }

  /** The relative that opens the clause: the nearest before the verb with no other verb between. */
  private Optional<Integer> relative(int verb) {
    for (int i = verb - 1; i > 0; i--) {
      String word = lower(i);
      if (PLACES.contains(word) || PRONOUNS.contains(word)) {
        return Optional.of(i);
      }
      Token token = syntax.token(i);
      boolean clause = syntax.isVerbal(i) && token.morphology().mood().isFinite();
      if (clause && !token.lemma().equals("haber") || token.text().equals(";")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isGoverned(int relative) {
    int before = relative - 1;
    if (before > 0 && Set.of("el", "la", "los", "las").contains(lower(before))) {
      before--;
    }
    return syntax.token(before).pos() == PartOfSpeech.ADP
        || Set.of("al", "del").contains(lower(before));
  }

  private String lower(int index) {
    return syntax.token(index).text().toLowerCase(Locale.ROOT);
  }
}
