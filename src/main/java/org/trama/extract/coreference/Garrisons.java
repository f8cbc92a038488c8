package org.trama.extract.coreference;

import java.util.List;
import java.util.Optional;
import org.trama.extract.mention.NounPhrase;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;

/**
 * Forces that are in another country than their own: {@code los soldados que siguen en el país}.
 */
final class Garrisons {
  /** Noun classes of those under arms. */
  static final List<String> FORCES = List.of("ForceNoun", "Troops", "Soldiers");

  private final Nouns nouns;
  private final Cast cast;
  private final Discourse discourse;

  Garrisons(Nouns nouns, Cast cast, Discourse discourse) {
    this.nouns = nouns;
    this.cast = cast;
    this.discourse = discourse;
  }

  /** Whose forces are said to be in what the phrase means; empty where none are. */
  Optional<String> of(NounPhrase phrase) {
    Words words = phrase.words();
    int verb = words.token(phrase.noun()).head();
    if (!words.is(words.beforeArticle(phrase.noun()), "en")
        || !words.has(verb)
        || !words.token(verb).relation().startsWith("acl")) {
      return Optional.empty();
    }
    int force = words.token(verb).head();
    return FORCES.stream().noneMatch(name -> nouns.has(name, words.lemma(force)))
        ? Optional.empty()
        : discourse.before(words.index(), phrase.noun(), 0).stream()
            .filter(r -> r.begin() == force + 1)
            .map(r -> r.entities().get(0))
            .filter(id -> cast.is(id, EntityKind.COUNTRY))
            .findFirst();
  }
}
