package org.trama.extract.coreference;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trama.extract.mention.NounPhrase;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;

/**
 * Countries as they are called by their part of the world or their form of state: {@code el país
 * africano}, {@code la nación caribeña}, {@code el emirato}, {@code el gigante asiático}.
 */
final class CountrySorts {
  /** Noun classes of the words that tell a sort, and of the ids of the countries that are of it. */
  private static final List<String> SORTS =
      List.of(
          "AfricanNation",
          "SubsaharanNation",
          "WestAfricanNation",
          "EastAfricanNation",
          "CentralAfricanNation",
          "SouthernAfricanNation",
          "NorthAfricanNation",
          "MaghrebNation",
          "SahelNation",
          "HornNation",
          "EuropeanNation",
          "EastEuropeanNation",
          "CentralEuropeanNation",
          "NordicNation",
          "BalticNation",
          "BalkanNation",
          "IberianNation",
          "SouthAmericanNation",
          "AndeanNation",
          "HighlandNation",
          "CentralAmericanNation",
          "CaribbeanNation",
          "LatinAmericanNation",
          "AsianNation",
          "CentralAsianNation",
          "SoutheastAsianNation",
          "SouthAsianNation",
          "EastAsianNation",
          "ArabNation",
          "GulfNation",
          "MiddleEasternNation",
          "CaucasusNation",
          "OceanicNation",
          "Emirate",
          "Kingdom",
          "Monarchy",
          "Sultanate",
          "Principality",
          "Giant");

  /** Of these, the nouns that call a country without saying so. */
  private static final List<String> FORMS =
      List.of("Emirate", "Kingdom", "Monarchy", "Sultanate", "Principality");

  /** What also companies are called, unless the part of the world is told. */
  private static final String GIANT = "Giant";

  private final Nouns nouns;
  private final Cast cast;

  CountrySorts(Nouns nouns, Cast cast) {
    this.nouns = nouns;
    this.cast = cast;
  }

  /** Whether the phrase calls a country by its sort, and no other name is in it. */
  boolean areTold(NounPhrase phrase) {
    List<String> told = told(phrase);
    boolean form = FORMS.stream().anyMatch(sort -> nouns.has(sort, phrase.lemma()));
    boolean country = nouns.is("CountryNoun", phrase) && !told.isEmpty();
    boolean giant = nouns.has(GIANT, phrase.lemma()) && told.size() > 1;
    boolean regional =
        phrase.owners().stream()
            .flatMap(owner -> owner.entities().stream())
            .allMatch(id -> cast.is(id, EntityKind.PLACE));
    return regional && (form && !phrase.hasComplement() || country || giant);
  }

  /** Whether the country is of all sorts that the phrase tells. */
  boolean include(NounPhrase phrase, String country) {
    return told(phrase).stream().allMatch(sort -> nouns.has(sort, country));
  }

  /** Whether an expression of the text before tells one of the sorts too. */
  boolean areToldBy(Words words, Reference reference, NounPhrase phrase) {
    return told(phrase).stream()
        .anyMatch(
            sort ->
                IntStream.range(reference.begin(), reference.end())
                    .anyMatch(i -> nouns.has(sort, words.lemma(i))));
  }

  private List<String> told(NounPhrase phrase) {
    return SORTS.stream().filter(sort -> words(phrase).anyMatch(w -> nouns.has(sort, w))).toList();
  }

  /** The noun, its adjectives, and the parts of the world by which it is modified. */
  private static Stream<String> words(NounPhrase phrase) {
    Words words = phrase.words();
    return Stream.concat(
        IntStream.range(phrase.begin(), phrase.end()).mapToObj(words::lemma),
        phrase.owners().stream().map(Reference::entities).flatMap(List::stream));
  }
}
