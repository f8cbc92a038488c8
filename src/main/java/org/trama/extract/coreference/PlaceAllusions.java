package org.trama.extract.coreference;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trama.extract.mention.NounPhrase;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.Slug;

/**
 * Places that a noun points back to: {@code la isla}, {@code el enclave palestino}, {@code esa
 * ciudad}, {@code el banco}, {@code a la zona}.
 */
final class PlaceAllusions {
  /** How many sentences back a town may have been named. */
  private static final int TOWN_WINDOW = 2;

  /** How many sentences back the place may have been named that the text is still at. */
  private static final int AREA_WINDOW = 2;

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

  /** What the text calls no town: {@code el estado de Shan}. */
  private static final Set<String> REGIONS =
      Set.of("región", "provincia", "estado", "departamento", "isla", "distrito", "valle", "zona");

  private final Nouns nouns;
  private final Cast cast;
  private final Discourse discourse;
  private final Prominence prominence;
  private final Callings callings;
  private final Whereabouts whereabouts;

  PlaceAllusions(
      Nouns nouns, Cast cast, Discourse discourse, Callings callings, Whereabouts whereabouts) {
    this.nouns = nouns;
    this.cast = cast;
    this.discourse = discourse;
    this.prominence = new Prominence(discourse);
    this.callings = callings;
    this.whereabouts = whereabouts;
  }

  /** The place that the phrase, which is no name, points back to; empty where none is known. */
  Optional<String> named(NounPhrase phrase) {
    if (!phrase.definite() || phrase.hasComplement()) {
      return Optional.empty();
    }
    if (phrase.plural()) {
      return islands(phrase);
    }
    if (nouns.has("TownNoun", phrase.lemma())) {
      return phrase.owners().isEmpty() ? town(phrase) : Optional.empty();
    }
    if (nouns.has("IslandNoun", phrase.lemma())) {
      return prominent(
          phrase, id -> isOf("IslandName", id) || id.startsWith("isla") || isCalled(phrase, id));
    }
    Optional<String> territory =
        nouns.has("TerritoryNoun", phrase.lemma())
            ? prominent(phrase, id -> isTerritory(phrase, id) || isCalled(phrase, id))
            : Optional.empty();
    return territory.or(() -> landform(phrase)).or(() -> area(phrase));
  }

  /** {@code las islas}, where there are islands of that name. */
  private Optional<String> islands(NounPhrase phrase) {
    return nouns.has("IslandNoun", phrase.lemma()) && phrase.owners().isEmpty()
        ? prominent(phrase, id -> isArchipelago(id) && !isActing(phrase, id))
        : Optional.empty();
  }

  private boolean isTerritory(NounPhrase phrase, String id) {
    return phrase.lemma().equals("archipiélago")
        ? isArchipelago(id) && !isActing(phrase, id)
        : isOf("TerritoryName", id);
  }

  /** {@code Japón desplegó misiles en las islas}: no others of its own. */
  private boolean isActing(NounPhrase phrase, String id) {
    return discourse.subjects(phrase.words().index(), phrase.noun()).stream()
        .anyMatch(subject -> cast.state(subject).filter(id::equals).isPresent());
  }

  private boolean isArchipelago(String id) {
    return isOf("ArchipelagoName", id) || id.startsWith("islas-");
  }

  /** {@code el atolón}, {@code la provincia}: the one that the text has called so. */
  private Optional<String> landform(NounPhrase phrase) {
    return nouns.has("LandformNoun", phrase.lemma()) && phrase.owners().isEmpty()
        ? prominent(phrase, id -> isCalled(phrase, id))
        : Optional.empty();
  }

  /** {@code envió tropas a la zona}: the place that the text is at. */
  private Optional<String> area(NounPhrase phrase) {
    boolean bare =
        nouns.has("AreaNoun", phrase.lemma())
            && phrase.owners().isEmpty()
            && phrase.end() == phrase.noun() + 1
            && isWhere(phrase)
            && !isDescribed(phrase);
    return bare ? whereabouts.scene(phrase.words(), phrase.begin(), AREA_WINDOW) : Optional.empty();
  }

  /** Whether the phrase stands behind a preposition of place. */
  private static boolean isWhere(NounPhrase phrase) {
    Words words = phrase.words();
    int determiner = phrase.begin() - 1;
    return words.is(determiner, "al")
        || words.is(determiner - 1, "a", "en", "hacia", "desde", "sobre")
        || words.is(determiner - 1, "toda") && words.is(determiner - 2, "a", "en", "por");
  }

  /** {@code la zona donde viven}, {@code en la región que controla}: which one is told there. */
  private static boolean isDescribed(NounPhrase phrase) {
    return phrase.words().is(phrase.end(), "donde", "que", "en", "conocida", "llamada")
        || phrase.words().is(phrase.end(), "de", "del");
  }

  private boolean isCalled(NounPhrase phrase, String id) {
    String noun = Slug.of(phrase.lemma());
    return callings.is(id, phrase.lemma())
        || id.startsWith(noun + (nouns.has("TownPrefix", phrase.lemma()) ? "-de-" : "-"));
  }

  private Optional<String> town(NounPhrase phrase) {
    return discourse.nearest(
        phrase.words().index(), phrase.noun(), TOWN_WINDOW, id -> isLand(id) && isTown(id));
  }

  private Optional<String> prominent(NounPhrase phrase, Predicate<String> sort) {
    return prominence
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
        && Stream.of(id.split("-")).limit(1).noneMatch(LANDFORMS::contains)
        && REGIONS.stream().noneMatch(noun -> callings.is(id, noun));
  }

  private boolean isOf(String names, String id) {
    return nouns.has(names, id);
  }
}
