package org.trama.extract.coreference;

import java.util.Optional;
import java.util.Set;
import org.trama.extract.mention.NounPhrase;
import org.trama.extract.mention.Nouns;
import org.trama.model.EntityKind;
import org.trama.model.Slug;

/** Agreements that a noun points back to: {@code el tratado}, {@code la tregua}. */
final class AgreementAllusions {
  /** An agreement is long remembered: how many sentences back it may have been named. */
  private static final int WINDOW = 20;

  private static final Set<String> TREATIES =
      Set.of("tratado", "pacto", "acuerdo", "convenio", "trato", "tregua");

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
    boolean treaty = TREATIES.contains(lemma);
    return treaty || nouns.is("AgreementHead", phrase)
        ? discourse.nearest(
            phrase.words().index(),
            phrase.noun(),
            WINDOW,
            id -> cast.is(id, EntityKind.AGREEMENT) && isSameSort(id, lemma, treaty))
        : Optional.empty();
  }

  private static boolean isSameSort(String id, String lemma, boolean treaty) {
    String head = id.split("-")[0];
    return head.equals(Slug.of(lemma))
        || treaty && (TREATIES.contains(head) || head.equals("alto"));
  }
}
