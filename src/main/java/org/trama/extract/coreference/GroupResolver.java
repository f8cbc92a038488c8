package org.trama.extract.coreference;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.trama.extract.mention.NounPhrase;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.PartOfSpeech;

/**
 * {@code ambos países}, {@code las tres naciones}, {@code ambos}; {@code ambos territorios}, only
 * where just so many places were named together.
 */
final class GroupResolver {
  private static final Map<String, Integer> SIZES =
      Map.of("ambos", 2, "ambas", 2, "dos", 2, "tres", 3, "cuatro", 4);

  /** Parts of speech of what would be counted, were it not those spoken of. */
  private static final Set<PartOfSpeech> COUNTED =
      Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.NUM);

  /** Noun classes of what states have and persons have not. */
  private static final List<String> FORCES = List.of("ForceNoun", "Troops", "Soldiers");

  /** How many sentences back the two states may have been named together. */
  private static final int STATES_WINDOW = 5;

  private final Nouns nouns;
  private final References references;
  private final CountrySorts sorts;
  private final Ranks ranks;
  private final Cast cast;
  private final NamedRows rows;
  private final Prominence prominence;
  private final Addressers addressers;

  GroupResolver(
      Nouns nouns,
      References references,
      Cast cast,
      NamedRows rows,
      Prominence prominence,
      Addressers addressers) {
    this.nouns = nouns;
    this.references = references;
    this.sorts = new CountrySorts(nouns, cast);
    this.ranks = new Ranks(nouns, cast);
    this.cast = cast;
    this.rows = rows;
    this.prominence = prominence;
    this.addressers = addressers;
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
              : rulers(words, i, size, noun).or(() -> group(words, i, size, kind(words, head))))
          .map(ids -> reference(words, i, head + 1, head, ids));
    }
    boolean alone =
        (both || words.is(i, "dos") && mayStandAlone(words, i))
            && words.pos(i + 1) != PartOfSpeech.NOUN
            && words.pos(i + 1) != PartOfSpeech.PROPN;
    return alone
        ? rows.sides(words.index(), i, id -> cast.is(id, EntityKind.PERSON))
            .or(() -> persons(words, i).filter(ids -> !isOfForces(words, i)))
            .or(() -> group(words, i, 2, id -> cast.is(id, EntityKind.COUNTRY)))
            .map(ids -> reference(words, i, i + 1, i, ids))
        : Optional.empty();
  }

  /** {@code los dos callan}, {@code pidió calma a los dos}. */
  private static boolean mayStandAlone(Words words, int i) {
    boolean addressed = words.is(i - 2, "a") && words.is(i - 1, "los", "las");
    return words.pos(i + 1) == PartOfSpeech.VERB
        || addressed && !COUNTED.contains(words.pos(i + 1)) && !words.is(i + 1, "de", "del", "que");
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
    return rows.together(
        words.index(),
        i,
        size,
        id -> cast.is(id, EntityKind.PLACE) || nouns.has("TerritoryName", id));
  }

  private boolean isState(Words words, int i) {
    return nouns.is("CountryNoun", words, i)
        || nouns.is("PartyNoun", words, i)
        || nouns.is("ForceNoun", words, i);
  }

  /** {@code los dos presidentes}: rather those that the text says rule. */
  private Optional<List<String>> rulers(Words words, int i, int size, int noun) {
    return isState(words, noun)
        ? Optional.empty()
        : group(
            words, i, size, id -> cast.is(id, EntityKind.PERSON) && ranks.tell(words, noun, id));
  }

  /** {@code los tres países europeos} are states of Europe, {@code ambos líderes} no ministers. */
  private Predicate<String> kind(Words words, int noun) {
    if (isState(words, noun)) {
      NounPhrase phrase = NounPhrase.around(words, noun, 1, references);
      return id -> cast.is(id, EntityKind.COUNTRY) && sorts.include(phrase, id);
    }
    return id -> cast.is(id, EntityKind.PERSON) && ranks.include(words, noun, id);
  }

  /** Not whom states speak to: those are states. */
  private Optional<List<String>> persons(Words words, int i) {
    boolean toStates =
        addressers.of(words, i).stream().anyMatch(id -> cast.is(id, EntityKind.COUNTRY));
    return toStates && words.is(i, "dos")
        ? Optional.empty()
        : group(words, i, 2, id -> cast.is(id, EntityKind.PERSON));
  }

  /** {@code las tropas de ambos}: of states. */
  private boolean isOfForces(Words words, int i) {
    int of = words.article(i - 1) ? i - 2 : i - 1;
    return words.is(of, "de") && FORCES.stream().anyMatch(name -> nouns.is(name, words, of - 1));
  }

  private Optional<List<String>> group(Words words, int i, int size, Predicate<String> kind) {
    if (words.lemmaIs(i + 1, "parte") && size == 2) {
      return parties(words, i);
    }
    Set<String> speakers = addressers.of(words, i);
    Predicate<String> fits = id -> kind.test(id) && !speakers.contains(id);
    List<String> ids =
        nouns.is("CountryNoun", words, i + 1)
            ? rows.group(words.index(), i, size, STATES_WINDOW, fits)
            : rows.group(words.index(), i, size, fits);
    return Optional.of(ids).filter(found -> !found.isEmpty());
  }

  /** Those last called so; else the two states that the text is most about. */
  private Optional<List<String>> parties(Words words, int i) {
    Set<String> speakers = addressers.of(words, i);
    Predicate<List<String>> free = ids -> !ids.isEmpty() && Collections.disjoint(ids, speakers);
    return rows.called(words.index(), i, words.lemma(i + 1))
        .filter(free)
        .or(
            () ->
                Optional.of(
                        prominence.topics(
                            words.index(), i, 2, id -> cast.is(id, EntityKind.COUNTRY)))
                    .filter(free));
  }

  private static Reference reference(Words words, int begin, int end, int head, List<String> ids) {
    return new Reference(words.index(), begin, end, head, ids, Reference.Form.DESCRIPTION);
  }
}
