package org.trama.extract.denial;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.draft.Draft;
import org.trama.knowledge.Lexicon;
import org.trama.model.Filler;
import org.trama.model.Role;

/**
 * What is said not to have been given, fired or tested, beside what others say was: {@code drones}
 * are denied as {@code drones militares}, as {@code armas} and as {@code ni una bala}.
 */
final class DeniedObjects {
  /** Noun class of the lexicon: what any weapons can be called. */
  private static final String ANY_ARMS = "AnyArms";

  private final Lexicon lexicon;

  DeniedObjects(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Whether it denies the same things as the draft tells of, any, or that there was one of them.
   */
  boolean cover(Draft denial, Draft draft) {
    Set<Filler> some = draft.fillers(Role.OBJECT);
    Set<Filler> others = denial.fillers(Role.OBJECT);
    return some.isEmpty()
        || others.isEmpty()
        || denial.quantity().isPresent()
        || !Collections.disjoint(some, others)
        || others.stream().anyMatch(other -> some.stream().anyMatch(one -> areSame(one, other)))
        || others.stream().anyMatch(this::isAny);
  }

  /** {@code misiles}, {@code un solo misil}, and {@code misiles balísticos}. */
  private static boolean areSame(Filler one, Filler other) {
    return one instanceof Filler.OfText a
        && other instanceof Filler.OfText b
        && (isKind(a.text(), b.text()) || isKind(b.text(), a.text()));
  }

  /** Whether the phrase is the noun, with or without an adjective. */
  private static boolean isKind(String phrase, String noun) {
    return singular(phrase).equals(singular(noun))
        || phrase.contains(" ")
            && singular(phrase.substring(0, phrase.indexOf(' '))).equals(singular(noun));
  }

  private static String singular(String noun) {
    return noun.toLowerCase(Locale.ROOT).replaceFirst("(?<=[aeiou])s$|(?<=[lnrd])es$", "");
  }

  private boolean isAny(Filler filler) {
    return Optional.of(filler)
        .filter(Filler.OfText.class::isInstance)
        .map(text -> ((Filler.OfText) text).text().toLowerCase())
        .filter(
            text ->
                lexicon.nounClass(ANY_ARMS).contains(text)
                    || lexicon.nounClass(ANY_ARMS).contains(text.replaceFirst("s$", "")))
        .isPresent();
  }
}
