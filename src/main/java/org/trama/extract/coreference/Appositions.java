package org.trama.extract.coreference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trama.extract.mention.NounPhrase;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;

/**
 * Names that stand beside a noun and tell what it means: {@code la petrolera ExxonMobil}, {@code la
 * región rusa de Kursk}.
 */
final class Appositions {
  /** Noun classes of what the names of each kind are. */
  private static final Map<EntityKind, String> NOUNS =
      Map.of(EntityKind.PLACE, "PlaceKind", EntityKind.COUNTRY, "CountryNoun");

  private final Nouns nouns;
  private final References references;
  private final Cast cast;

  Appositions(Nouns nouns, References references, Cast cast) {
    this.nouns = nouns;
    this.references = references;
    this.cast = cast;
  }

  /** What the names beside the noun mean; empty where none stands in apposition. */
  List<String> named(NounPhrase phrase) {
    List<String> listed = listed(phrase);
    List<String> named = listed.isEmpty() ? apposed(phrase) : listed;
    List<String> described = named.isEmpty() ? described(phrase) : named;
    List<String> behind = described.isEmpty() ? country(phrase) : described;
    return behind.isEmpty() ? before(phrase) : behind;
  }

  /** {@code el Catatumbo, la región fronteriza}: what the name before it is. */
  private List<String> before(NounPhrase phrase) {
    Words words = phrase.words();
    int noun = phrase.noun();
    int comma = phrase.begin() - 2;
    boolean apposed =
        !phrase.plural()
            && words.article(comma + 1)
            && words.is(comma, ",")
            && words.token(noun).relation().equals("appos");
    return apposed
        ? references
            .endingAt(words.index(), comma)
            .filter(r -> r.form() == Reference.Form.NAME && r.head() == words.token(noun).head())
            .filter(r -> nouns.is(NOUNS.getOrDefault(kind(r), ""), phrase))
            .map(Reference::entities)
            .orElse(List.of())
        : List.of();
  }

  private EntityKind kind(Reference reference) {
    return NOUNS.keySet().stream()
        .filter(kind -> cast.is(reference.entities().get(0), kind))
        .findFirst()
        .orElse(EntityKind.AGREEMENT);
  }

  /** {@code el país vecino, Polonia, }: a country between commas behind the word for one. */
  private List<String> country(NounPhrase phrase) {
    boolean one = !phrase.plural() && nouns.is("CountryNoun", phrase);
    return one && phrase.words().is(phrase.end(), ",")
        ? startingAt(phrase, phrase.end() + 1)
            .filter(r -> r.form() == Reference.Form.NAME && isClosed(phrase, r))
            .filter(r -> cast.is(r.entities().get(0), EntityKind.COUNTRY))
            .map(Reference::entities)
            .orElse(List.of())
        : List.of();
  }

  private static boolean isClosed(NounPhrase phrase, Reference name) {
    return phrase.words().is(name.end(), ",", ".", ")")
        && phrase.words().token(name.head()).relation().equals("appos");
  }

  /** {@code los presidentes de Brasil y Colombia, Lula y Petro}: as many persons as offices. */
  private List<String> listed(NounPhrase phrase) {
    List<String> row = phrase.owners().stream().flatMap(r -> r.entities().stream()).toList();
    int half = row.size() / 2;
    boolean paired =
        phrase.plural() && nouns.is("Title", phrase) && half > 1 && row.size() == 2 * half;
    List<String> persons = row.subList(half, row.size());
    boolean named =
        row.subList(0, half).stream().noneMatch(id -> cast.is(id, EntityKind.PERSON))
            && persons.stream().allMatch(id -> cast.is(id, EntityKind.PERSON));
    return paired && named ? persons : List.of();
  }

  /** {@code la petrolera ExxonMobil}: the name that follows. */
  private List<String> apposed(NounPhrase phrase) {
    boolean sort =
        nouns.is("OrganizationKind", phrase)
            || nouns.is("OrganizationNoun", phrase)
            || nouns.is("PlaceKind", phrase);
    return phrase.plural() || !sort
        ? List.of()
        : startingAt(phrase, phrase.end())
            .or(() -> afterComma(phrase))
            .or(() -> bracketed(phrase))
            .or(() -> placeNamed(phrase))
            .filter(r -> r.form().isByName() && r.form() != Reference.Form.DEMONYM)
            .map(Reference::entities)
            .orElse(List.of());
  }

  /** {@code el opositor Partido Liberal}: no person, but what sort of body is named. */
  private List<String> described(NounPhrase phrase) {
    boolean person = nouns.is("PersonNoun", phrase) || nouns.is("Private", phrase);
    return person && !phrase.plural()
        ? startingAt(phrase, phrase.noun() + 1)
            .filter(r -> r.form() == Reference.Form.NAME)
            .filter(r -> cast.is(r.entities().get(0), EntityKind.ORGANIZATION))
            .map(Reference::entities)
            .orElse(List.of())
        : List.of();
  }

  private Optional<Reference> afterComma(NounPhrase phrase) {
    return phrase.words().is(phrase.end(), ",")
        ? startingAt(phrase, phrase.end() + 1)
            .filter(r -> cast.is(r.entities().get(0), EntityKind.ORGANIZATION))
        : Optional.empty();
  }

  /** {@code la agencia estatal siria (SANA)}. */
  private Optional<Reference> bracketed(NounPhrase phrase) {
    return phrase.words().is(phrase.end(), "(")
        ? startingAt(phrase, phrase.end() + 1)
            .filter(r -> phrase.words().is(r.end(), ")", ",", ";"))
            .filter(r -> cast.is(r.entities().get(0), EntityKind.ORGANIZATION))
        : Optional.empty();
  }

  /** {@code la región rusa de Kursk}: the name after {@code de} is that of the place. */
  private Optional<Reference> placeNamed(NounPhrase phrase) {
    return nouns.is("PlaceKind", phrase) && phrase.hasComplement()
        ? startingAt(phrase, phrase.end() + 1)
            .filter(r -> cast.is(r.entities().get(0), EntityKind.PLACE))
        : Optional.empty();
  }

  private Optional<Reference> startingAt(NounPhrase phrase, int token) {
    return references.startingAt(phrase.words().index(), token);
  }
}
