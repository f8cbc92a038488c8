package org.trama.extract.entity;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trama.model.EntityKind;
import org.trama.model.Slug;

/**
 * Places that a noun points back to: {@code la isla}, {@code el enclave palestino}, {@code esa
 * ciudad}.
 */
final class PlaceAllusions {
  /** How many sentences back a town may have been named. */
  private static final int TOWN_WINDOW = 2;

  private static final Set<String> LANDFORMS =
      Set.of(
          "mar",
          "oceano",
          "golfo",
          "estrecho",
          "isla",
          "islas",
          "canal",
          "rio",
          "lago",
          "region",
          "provincia",
          "estado",
          "departamento",
          "franja",
          "peninsula",
          "valle",
          "cordillera",
          "archipielago",
          "america",
          "europa",
          "asia",
          "africa",
          "oriente",
          "occidente",
          "medio");

  private final Nouns nouns;
  private final Cast cast;
  private final Discourse discourse;

  PlaceAllusions(Nouns nouns, Cast cast, Discourse discourse) {
    this.nouns = nouns;
    this.cast = cast;
    this.discourse = discourse;
  }

  /** The place that the phrase, which is no name, points back to; empty where none is known. */
  Optional<String> named(NounPhrase phrase) {
    if (phrase.plural() || !phrase.definite() || phrase.hasComplement()) {
      return Optional.empty();
    }
    if (nouns.has("TownNoun", phrase.lemma())) {
      return phrase.owners().isEmpty() ? town(phrase) : Optional.empty();
    }
    if (nouns.has("IslandNoun", phrase.lemma())) {
      return prominent(phrase, id -> isOf("IslandName", id) || id.startsWith("isla"));
    }
    return nouns.has("TerritoryNoun", phrase.lemma())
        ? prominent(
            phrase, id -> isOf("TerritoryName", id) || id.startsWith(Slug.of(phrase.lemma()) + "-"))
        : Optional.empty();
  }

  private Optional<String> town(NounPhrase phrase) {
    return discourse.nearest(
        phrase.words().index(), phrase.noun(), TOWN_WINDOW, id -> isLand(id) && isTown(id));
  }

  private Optional<String> prominent(NounPhrase phrase, Predicate<String> sort) {
    return discourse
        .prominent(phrase.words().index(), phrase.noun(), 1, id -> isLand(id) && sort.test(id))
        .stream()
        .findFirst();
  }

  private boolean isLand(String id) {
    return cast.is(id, EntityKind.PLACE) || cast.is(id, EntityKind.COUNTRY);
  }

  private boolean isTown(String id) {
    return cast.is(id, EntityKind.PLACE)
        && !isOf("IslandName", id)
        && !isOf("TerritoryName", id)
        && Stream.of(id.split("-")).limit(1).noneMatch(LANDFORMS::contains);
  }

  private boolean isOf(String names, String id) {
    return nouns.has(names, id);
  }
}
