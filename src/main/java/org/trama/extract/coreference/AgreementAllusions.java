package org.trama.extract.coreference;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.trama.extract.mention.NounPhrase;
import org.trama.extract.mention.Nouns;
import org.trama.model.EntityKind;
import org.trama.model.Slug;

/** Agreements that a noun points back to: {@code el tratado}, {@code la tregua}. */
final class AgreementAllusions {
  /** An agreement is long remembered: how many sentences back it may have been named. */
  private static final int WINDOW = 20;

  /** How many sentences back {@code el texto} may have been named. */
  private static final int TEXT_WINDOW = 2;

  /** Noun classes of words any of which may take up what another one names. */
  private static final List<String> SORTS = List.of("PactNoun", "NormNoun", "RulingNoun");

  /** What any of them may be called. */
  private static final String TEXT = "LegalText";

  private final Nouns nouns;
  private final Cast cast;
  private final Discourse discourse;

  AgreementAllusions(Nouns nouns, Cast cast, Discourse discourse) {
    this.nouns = nouns;
    this.cast = cast;
    this.discourse = discourse;
  }

  /** The nearest agreement of the sort that the noun says; empty for other nouns. */
  Optional<String> named(NounPhrase phrase) {
    String lemma = phrase.lemma();
    if (nouns.has(TEXT, lemma)) {
      return isInTheMaking(phrase) ? Optional.empty() : nearest(phrase, TEXT_WINDOW, id -> true);
    }
    boolean sorted = SORTS.stream().anyMatch(sort -> nouns.has(sort, lemma));
    return sorted || nouns.is("AgreementHead", phrase)
        ? nearest(phrase, WINDOW, id -> isSameSort(id, lemma))
        : Optional.empty();
  }

  /** {@code negoció el texto}: what is only drafted is not agreed there. */
  private boolean isInTheMaking(NounPhrase phrase) {
    int verb = phrase.words().token(phrase.noun()).head();
    return phrase.words().has(verb) && nouns.has("Drafting", phrase.words().lemma(verb));
  }

  private Optional<String> nearest(NounPhrase phrase, int window, Predicate<String> fits) {
    return discourse.nearest(
        phrase.words().index(),
        phrase.noun(),
        window,
        id -> cast.is(id, EntityKind.AGREEMENT) && fits.test(id));
  }

  private boolean isSameSort(String id, String lemma) {
    String head = id.split("-")[0];
    return head.equals(Slug.of(lemma))
        || SORTS.stream().anyMatch(sort -> nouns.has(sort, lemma) && nouns.has(sort, head));
  }
}
