package org.trama.extract.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.mention.NounPhrase;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Title;

/**
 * Common nouns that mean somebody: {@code las fuerzas rusas}, {@code el mandatario}, {@code su
 * país}.
 */
final class DescriptionResolver {
  /** Of which one is named as a whole: {@code las milicias} are several, as its men are not. */
  private static final Set<String> BANDS = Set.of("milicia", "guerrilla", "banda", "facción");

  private final Nouns nouns;
  private final Appositions appositions;
  private final OwnedNouns owned;
  private final Repetitions repetitions;
  private final PersonAllusions persons;
  private final Allies allies;
  private final Hosts hosts;
  private final PlaceAllusions places;
  private final CountryAllusions countries;
  private final OrganizationAllusions organizations;
  private final AgreementAllusions agreements;

  DescriptionResolver(
      Nouns nouns,
      References references,
      Cast cast,
      Discourse discourse,
      Possessors possessors,
      Callings callings,
      Addressers addressers,
      Whereabouts whereabouts) {
    this.nouns = nouns;
    appositions = new Appositions(nouns, references, cast);
    repetitions = new Repetitions(nouns, cast, discourse, possessors);
    persons = new PersonAllusions(nouns, cast, discourse);
    organizations = new OrganizationAllusions(nouns, cast, discourse, callings, addressers);
    owned = new OwnedNouns(nouns, cast, possessors, persons, organizations);
    allies = new Allies(nouns, cast, discourse, possessors);
    hosts = new Hosts(nouns, cast, discourse, possessors);
    places = new PlaceAllusions(nouns, cast, discourse, callings, whereabouts);
    countries = new CountryAllusions(nouns, cast, discourse, repetitions);
    agreements = new AgreementAllusions(nouns, cast, discourse);
  }

  /** What the phrase means, where that can be told; of a title of office, as it has been read. */
  List<String> meaning(NounPhrase phrase, Optional<Title> title) {
    boolean read = title.filter(t -> t.of().isPresent() || t.text().contains(" de")).isPresent();
    if (read && persons.isPerson(phrase)) {
      return persons.office(phrase, title.get());
    }
    return meaning(phrase);
  }

  private List<String> meaning(NounPhrase phrase) {
    List<String> named = appositions.named(phrase);
    if (!named.isEmpty()) {
      return named;
    }
    Optional<String> place = countries.capital(phrase).or(() -> places.named(phrase));
    if (place.isPresent()) {
      return List.of(place.get());
    }
    if (allies.areMeant(phrase)) {
      return allies.meant(phrase).stream().toList();
    }
    if (countries.isOfSort(phrase)) {
      return countries.ofSort(phrase).stream().toList();
    }
    if (countries.areLocalForces(phrase)) {
      return countries.local(phrase).stream().toList();
    }
    if (!phrase.owners().isEmpty()) {
      return owned.owned(phrase);
    }
    if (phrase.possessive()) {
      List<String> host = hosts.meant(phrase).stream().toList();
      return host.isEmpty() ? owned.possessed(phrase) : host;
    }
    return phrase.definite() ? anaphor(phrase) : List.of();
  }

  private List<String> anaphor(NounPhrase phrase) {
    if (phrase.plural() && nouns.has("Armed", phrase.lemma()) && !phrase.hasComplement()) {
      return BANDS.contains(phrase.lemma())
          ? List.of()
          : organizations.band(phrase).stream().toList();
    }
    if (countries.areRulers(phrase)) {
      return countries.named(phrase).stream().toList();
    }
    if (phrase.plural()) {
      return phrase.demonstrative() && nouns.is("StateActor", phrase)
          ? repetitions.ofActors(phrase)
          : List.of();
    }
    if (persons.isPerson(phrase)) {
      List<String> same = repetitions.of(phrase);
      return same.isEmpty() ? persons.named(phrase, Optional.empty()).stream().toList() : same;
    }
    return body(phrase).stream().toList();
  }

  /** The country, organization or agreement that the noun points back to. */
  private Optional<String> body(NounPhrase phrase) {
    if (nouns.is("CountryNoun", phrase) || nouns.is("Government", phrase)) {
      return countries.named(phrase);
    }
    if (phrase.hasComplement()) {
      return Optional.empty();
    }
    return nouns.is("OrganizationNoun", phrase)
        ? organizations.named(phrase)
        : agreements.named(phrase);
  }
}
