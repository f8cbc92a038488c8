package org.trama.extract.coreference;

import java.util.List;
import java.util.Optional;
import org.trama.extract.mention.NounPhrase;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;

/** Who receives or visits whoever acts: {@code firmó con su anfitrión}. */
final class Hosts {
  private static final int WINDOW = 1;

  private final Nouns nouns;
  private final Cast cast;
  private final Discourse discourse;
  private final Possessors possessors;

  Hosts(Nouns nouns, Cast cast, Discourse discourse, Possessors possessors) {
    this.nouns = nouns;
    this.cast = cast;
    this.discourse = discourse;
    this.possessors = possessors;
  }

  /** The person last spoken of beside the one whose host or guest the phrase tells. */
  Optional<String> meant(NounPhrase phrase) {
    Words words = phrase.words();
    boolean named = words.is(phrase.end(), ",") && words.capital(phrase.end() + 1);
    if (!nouns.is("Host", phrase) || phrase.plural() || named || words.capital(phrase.end())) {
      return Optional.empty();
    }
    List<String> owners = possessors.of(words, phrase.noun());
    return owners.isEmpty()
        ? Optional.empty()
        : discourse.before(words.index(), phrase.noun(), WINDOW).stream()
            .flatMap(r -> r.entities().stream())
            .filter(id -> cast.is(id, EntityKind.PERSON) && !owners.contains(id))
            .findFirst();
  }
}
