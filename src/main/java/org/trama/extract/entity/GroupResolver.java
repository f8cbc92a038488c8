package org.trama.extract.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.trama.model.EntityKind;
import org.trama.model.PartOfSpeech;

/**
 * {@code ambos países}, {@code las tres naciones}, {@code ambos}; {@code ambos territorios}, only
 * where just so many places were named together.
 */
final class GroupResolver {
  private static final Map<String, Integer> SIZES =
      Map.of("ambos", 2, "ambas", 2, "dos", 2, "tres", 3, "cuatro", 4);

  private final Nouns nouns;
  private final Cast cast;
  private final Discourse discourse;

  GroupResolver(Nouns nouns, Cast cast, Discourse discourse) {
    this.nouns = nouns;
    this.cast = cast;
    this.discourse = discourse;
  }

  /** The group that begins with the number word at {@code i}. */
  Optional<Reference> at(Words words, int i) {
    Integer size = SIZES.get(words.lower(i));
    boolean both = words.is(i, "ambos", "ambas");
    if (size == null
        || !both && !words.is(i - 1, "los", "las", "estos", "estas", "del", "al", "esos", "esas")) {
      return Optional.empty();
    }
    int noun = i + 1;
    while (words.pos(noun) == PartOfSpeech.ADJ && !isCounted(words, noun)) {
      noun++;
    }
    if (isCounted(words, noun)) {
      int head = noun;
      return (isPlace(words, noun)
              ? places(words, i, size)
              : group(words, i, size, kind(words, noun)))
          .map(ids -> reference(words, i, head + 1, head, ids));
    }
    boolean alone =
        (both || words.is(i, "dos") && words.pos(i + 1) == PartOfSpeech.VERB)
            && words.pos(i + 1) != PartOfSpeech.NOUN
            && words.pos(i + 1) != PartOfSpeech.PROPN;
    return alone
        ? persons(words, i)
            .or(() -> group(words, i, 2, id -> cast.is(id, EntityKind.COUNTRY)))
            .map(ids -> reference(words, i, i + 1, i, ids))
        : Optional.empty();
  }

  private boolean isCounted(Words words, int i) {
    return isState(words, i)
        || isPlace(words, i)
        || nouns.is("Title", words, i)
        || nouns.is("PersonNoun", words, i);
  }

  private boolean isPlace(Words words, int i) {
    return nouns.is("TownNoun", words, i)
        || nouns.is("TerritoryNoun", words, i)
        || nouns.is("AreaNoun", words, i)
        || nouns.is("LandformNoun", words, i)
        || nouns.is("IslandNoun", words, i);
  }

  private Optional<List<String>> places(Words words, int i, int size) {
    return discourse.together(
        words.index(),
        i,
        size,
        id -> cast.is(id, EntityKind.PLACE) || nouns.has("TerritoryName", id));
  }

  private boolean isState(Words words, int i) {
    return nouns.is("CountryNoun", words, i) || nouns.is("PartyNoun", words, i);
  }

  private Predicate<String> kind(Words words, int noun) {
    EntityKind kind = isState(words, noun) ? EntityKind.COUNTRY : EntityKind.PERSON;
    return id -> cast.is(id, kind);
  }

  private Optional<List<String>> persons(Words words, int i) {
    return group(words, i, 2, id -> cast.is(id, EntityKind.PERSON));
  }

  private Optional<List<String>> group(Words words, int i, int size, Predicate<String> fits) {
    List<String> ids =
        words.lemmaIs(i + 1, "parte")
            ? discourse.prominent(words.index(), i, size, fits)
            : discourse.group(words.index(), i, size, fits);
    return Optional.of(ids).filter(found -> !found.isEmpty());
  }

  private static Reference reference(Words words, int begin, int end, int head, List<String> ids) {
    return new Reference(words.index(), begin, end, head, ids, Reference.Form.DESCRIPTION);
  }
}
