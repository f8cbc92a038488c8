package org.trama.extract.coreference;

import java.util.List;
import java.util.Optional;
import org.trama.extract.mention.NounPhrase;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.model.EntityKind;

/**
 * Nouns for what belongs to somebody and acts for him: {@code las fuerzas rusas}, {@code el
 * canciller de Qatar}, {@code su país}.
 */
final class OwnedNouns {
  private final Nouns nouns;
  private final Cast cast;
  private final Possessors possessors;
  private final PersonAllusions persons;
  private final OrganizationAllusions organizations;

  OwnedNouns(
      Nouns nouns,
      Cast cast,
      Possessors possessors,
      PersonAllusions persons,
      OrganizationAllusions organizations) {
    this.nouns = nouns;
    this.cast = cast;
    this.possessors = possessors;
    this.persons = persons;
    this.organizations = organizations;
  }

  /** Whom the phrase, which names its owners, means: a person told elsewhere, else the owners. */
  List<String> owned(NounPhrase phrase) {
    Reference first = owner(phrase);
    String owner = first.entities().get(0);
    Optional<String> person =
        persons.isPerson(phrase)
            ? persons.named(phrase, cast.state(owner).or(() -> Optional.of(owner)))
            : Optional.empty();
    if (person.isPresent()) {
      return List.of(person.get());
    }
    if (isFormer(phrase) || isOther(phrase, first)) {
      return List.of();
    }
    Optional<String> body = body(phrase, owner).or(() -> band(phrase, owner));
    if (body.isPresent()) {
      return List.of(body.get());
    }
    if (cast.is(owner, EntityKind.PERSON)) {
      return nouns.is("Government", phrase) ? List.of(cast.state(owner).orElse(owner)) : List.of();
    }
    boolean actor =
        nouns.is("StateActor", phrase) || nouns.is("Title", phrase) || areFighters(phrase, owner);
    return actor && canAct(owner, first.form()) ? owners(phrase, owner) : List.of();
  }

  /** {@code los aliados de Kiev}: they are not Kiev. */
  private boolean isOther(NounPhrase phrase, Reference owner) {
    return nouns.is("Relational", phrase) && owner.form() != Reference.Form.DEMONYM;
  }

  /** {@code el exjefe del espionaje colombiano}: he speaks for that state no more. */
  private static boolean isFormer(NounPhrase phrase) {
    return !phrase.plural() && phrase.words().lower(phrase.noun()).matches("ex-?\\p{L}{4,}")
        || phrase.words().is(phrase.noun() - 1, "ex", "antiguo", "antigua");
  }

  /** {@code los insurgentes kurdos del PKK}: fighters are those of the band, whatever people. */
  private Reference owner(NounPhrase phrase) {
    return phrase.owners().stream()
        .filter(r -> areFighters(phrase, r.entities().get(0)))
        .findFirst()
        .orElse(phrase.owners().get(0));
  }

  /**
   * {@code la guerrilla del ELN} is the owner itself, {@code la compañía rusa} the one spoken of.
   */
  private Optional<String> body(NounPhrase phrase, String owner) {
    if (phrase.plural() || !phrase.definite() || !nouns.is("OrganizationNoun", phrase)) {
      return Optional.empty();
    }
    boolean whole = nouns.is("ArmedKind", phrase) && cast.is(owner, EntityKind.ORGANIZATION);
    boolean state = cast.is(owner, EntityKind.COUNTRY) && !nouns.is("Government", phrase);
    return whole ? Optional.of(owner) : state ? organizations.of(phrase, owner) : Optional.empty();
  }

  /** {@code los rebeldes kurdos}: the armed band spoken of, if it is of that state, or of none. */
  private Optional<String> band(NounPhrase phrase, String owner) {
    boolean armed =
        phrase.definite()
            && phrase.owners().get(0).form() == Reference.Form.DEMONYM
            && nouns.has("Armed", phrase.lemma());
    return armed ? organizations.band(phrase).filter(id -> isOf(id, owner)) : Optional.empty();
  }

  private boolean isOf(String band, String owner) {
    return cast.is(owner, EntityKind.COUNTRY)
        ? cast.state(band).filter(owner::equals).isPresent()
        : cast.state(band).isEmpty();
  }

  /** {@code los hombres de Boko Haram}: they act for it. */
  private boolean areFighters(NounPhrase phrase, String owner) {
    return phrase.plural()
        && nouns.has("Fighters", phrase.lemma())
        && cast.is(owner, EntityKind.ORGANIZATION);
  }

  private boolean canAct(String owner, Reference.Form form) {
    boolean place =
        cast.is(owner, EntityKind.PLACE)
            && form != Reference.Form.DEMONYM
            && !nouns.has("TerritoryName", owner);
    return !place
        && !cast.is(owner, EntityKind.AGREEMENT)
        && !cast.is(owner, EntityKind.WEAPON_SYSTEM);
  }

  private List<String> owners(NounPhrase phrase, String first) {
    return phrase.owners().stream()
        .flatMap(r -> r.entities().stream())
        .filter(id -> cast.sameKind(id, first) || isPower(id) && isPower(first))
        .distinct()
        .toList();
  }

  /** {@code las delegaciones de Israel y Hamás}: states deal with armed organizations. */
  private boolean isPower(String id) {
    return cast.is(id, EntityKind.COUNTRY) || cast.is(id, EntityKind.ORGANIZATION);
  }

  /** Whom the phrase means by its {@code su}: the states of those whose it is. */
  List<String> possessed(NounPhrase phrase) {
    boolean state =
        nouns.is("CountryNoun", phrase)
            || nouns.is("StateActor", phrase)
            || nouns.is("OwnForces", phrase);
    if (nouns.is("Relational", phrase)) {
      return List.of();
    }
    if (!state && !persons.isPerson(phrase)) {
      return led(phrase);
    }
    List<String> owners = possessors.of(phrase.words(), phrase.noun());
    boolean stateless =
        owners.stream().anyMatch(o -> cast.is(o, EntityKind.PERSON) && cast.state(o).isEmpty());
    boolean whole = nouns.is("CountryNoun", phrase) || nouns.is("Government", phrase);
    return stateless
        ? List.of()
        : owners.stream()
            .map(o -> cast.force(o).filter(f -> !whole).or(() -> cast.state(o)).orElse(o))
            .distinct()
            .toList();
  }

  /** {@code su grupo}, of somebody who speaks for one. */
  private List<String> led(NounPhrase phrase) {
    if (phrase.plural() || !nouns.is("OrganizationNoun", phrase)) {
      return List.of();
    }
    return possessors.of(phrase.words(), phrase.noun()).stream()
        .filter(owner -> cast.is(owner, EntityKind.PERSON))
        .flatMap(owner -> cast.body(owner).stream())
        .distinct()
        .toList();
  }
}
