package org.trama.extract.coreference;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.trama.extract.mention.NounPhrase;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;

/** The state that stands by another: {@code respalda a su aliado}, named before. */
final class Allies {
  private static final int WINDOW = 1;

  private final Nouns nouns;
  private final Cast cast;
  private final Discourse discourse;
  private final Prominence prominence;
  private final Possessors possessors;

  Allies(Nouns nouns, Cast cast, Discourse discourse, Possessors possessors) {
    this.nouns = nouns;
    this.cast = cast;
    this.discourse = discourse;
    this.prominence = new Prominence(discourse);
    this.possessors = possessors;
  }

  /** Whether the phrase tells whose ally somebody is; of an alliance, in it: {@code de la OTAN}. */
  boolean areMeant(NounPhrase phrase) {
    return phrase.possessive()
        && !phrase.plural()
        && (nouns.is("Ally", phrase) || nouns.is("Foe", phrase))
        && phrase.owners().stream()
            .flatMap(r -> r.entities().stream())
            .allMatch(id -> cast.is(id, EntityKind.ORGANIZATION));
  }

  /** The country spoken of last beside the one whose ally it is; empty where a name follows. */
  Optional<String> meant(NounPhrase phrase) {
    Words words = phrase.words();
    boolean named =
        words.capital(phrase.end())
            || words.is(phrase.end(), ",") && words.capital(phrase.end() + 1);
    List<String> holders = possessors.of(words, phrase.noun());
    List<String> owners = holders.stream().map(o -> cast.state(o).orElse(o)).toList();
    Predicate<String> other = id -> cast.is(id, EntityKind.COUNTRY) && !owners.contains(id);
    boolean ofSomebody =
        nouns.is("Foe", phrase)
            && !holders.stream().allMatch(id -> cast.is(id, EntityKind.COUNTRY));
    return ofSomebody || named || owners.isEmpty()
        ? Optional.empty()
        : discourse
            .nearest(words.index(), phrase.noun(), WINDOW, other)
            .or(() -> neighbour(phrase, other));
  }

  /** {@code acusó a su vecino}, {@code culpó a su rival}: the other country of the text. */
  private Optional<String> neighbour(NounPhrase phrase, Predicate<String> other) {
    return phrase.lemma().equals("vecino") || nouns.is("Foe", phrase)
        ? prominence.prominent(phrase.words().index(), phrase.noun(), 1, other).stream().findFirst()
        : Optional.empty();
  }
}
