package org.trama.extract.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.model.EntityKind;

/**
 * Common nouns that mean somebody: {@code las fuerzas rusas}, {@code el mandatario}, {@code su
 * país}.
 */
final class DescriptionResolver {
  private static final int PERSON_WINDOW = 5;
  private static final int OTHER_WINDOW = 3;
  private static final Set<String> ANY_ORGANIZATION =
      Set.of(
          "organismo",
          "organización",
          "empresa",
          "compañía",
          "grupo",
          "agencia",
          "oenegé",
          "ong",
          "entidad",
          "petrolera",
          "movimiento",
          "cadena",
          "diario",
          "medio");
  private static final Set<String> STATELESS =
      Set.of("empresa", "compañía", "grupo", "oenegé", "ong", "petrolera", "movimiento");
  private static final Set<String> TREATY =
      Set.of("tratado", "pacto", "acuerdo", "convenio", "trato", "tregua");

  private final Nouns nouns;
  private final References references;
  private final Cast cast;
  private final Discourse discourse;
  private final Possessors possessors;
  private final PersonAllusions persons;
  private final PlaceAllusions places;

  DescriptionResolver(
      Nouns nouns, References references, Cast cast, Discourse discourse, Possessors possessors) {
    this.nouns = nouns;
    this.references = references;
    this.cast = cast;
    this.discourse = discourse;
    this.possessors = possessors;
    persons = new PersonAllusions(nouns, cast, discourse);
    places = new PlaceAllusions(nouns, cast, discourse);
  }

  /** What the phrase means, where that can be told; of a title of office, as it has been read. */
  List<String> meaning(NounPhrase phrase, Optional<Title> title) {
    boolean read = title.filter(t -> t.of().isPresent() || t.text().contains(" de")).isPresent();
    if (read && isPerson(phrase)) {
      return persons.office(phrase, title.get());
    }
    return meaning(phrase);
  }

  /** {@code los presidentes de Brasil y Colombia, Lula y Petro}: as many persons as offices. */
  private List<String> listed(NounPhrase phrase) {
    List<String> row = phrase.owners().stream().flatMap(r -> r.entities().stream()).toList();
    int half = row.size() / 2;
    boolean paired = phrase.plural() && is("Title", phrase) && half > 1 && row.size() == 2 * half;
    List<String> persons = row.subList(half, row.size());
    boolean named =
        row.subList(0, half).stream().noneMatch(id -> cast.is(id, EntityKind.PERSON))
            && persons.stream().allMatch(id -> cast.is(id, EntityKind.PERSON));
    return paired && named ? persons : List.of();
  }

  private List<String> meaning(NounPhrase phrase) {
    List<String> listed = listed(phrase);
    if (!listed.isEmpty()) {
      return listed;
    }
    List<String> apposed = apposed(phrase);
    if (!apposed.isEmpty()) {
      return apposed;
    }
    Optional<String> capital = capital(phrase);
    if (capital.isPresent()) {
      return List.of(capital.get());
    }
    Optional<String> place = places.named(phrase);
    if (place.isPresent()) {
      return List.of(place.get());
    }
    if (!phrase.owners().isEmpty()) {
      return owned(phrase);
    }
    if (phrase.possessive()) {
      return possessed(phrase);
    }
    return phrase.definite() ? anaphor(phrase) : List.of();
  }

  /** {@code la petrolera ExxonMobil}: the name that follows. */
  private List<String> apposed(NounPhrase phrase) {
    boolean sort =
        is("OrganizationKind", phrase) || is("OrganizationNoun", phrase) || is("PlaceKind", phrase);
    return phrase.plural() || !sort
        ? List.of()
        : references
            .startingAt(phrase.words().index(), phrase.end())
            .or(() -> afterComma(phrase))
            .or(() -> placeNamed(phrase))
            .filter(r -> r.form().isByName() && r.form() != Reference.Form.DEMONYM)
            .map(Reference::entities)
            .orElse(List.of());
  }

  private Optional<Reference> afterComma(NounPhrase phrase) {
    return phrase.words().is(phrase.end(), ",")
        ? references
            .startingAt(phrase.words().index(), phrase.end() + 1)
            .filter(r -> cast.is(r.entities().get(0), EntityKind.ORGANIZATION))
        : Optional.empty();
  }

  /** {@code la región rusa de Kursk}: the name after {@code de} is that of the place. */
  private Optional<Reference> placeNamed(NounPhrase phrase) {
    boolean complement = is("PlaceKind", phrase) && hasComplement(phrase);
    return complement
        ? references
            .startingAt(phrase.words().index(), phrase.end() + 1)
            .filter(r -> cast.is(r.entities().get(0), EntityKind.PLACE))
        : Optional.empty();
  }

  /** {@code la capital catarí}; without an owner, that of the country spoken of. */
  private Optional<String> capital(NounPhrase phrase) {
    if (!phrase.lemma().equals("capital") || phrase.plural() || !phrase.definite()) {
      return Optional.empty();
    }
    Optional<String> owner =
        phrase.owners().stream()
            .findFirst()
            .map(r -> r.entities().get(0))
            .or(() -> country(phrase));
    return owner.flatMap(cast::capital);
  }

  private boolean hasComplement(NounPhrase phrase) {
    return phrase.words().is(phrase.end(), "de", "del");
  }

  private boolean isPerson(NounPhrase phrase) {
    return !phrase.plural() && (is("Title", phrase) || is("PersonNoun", phrase));
  }

  private boolean is(String nounClass, NounPhrase phrase) {
    return nouns.is(nounClass, phrase.words(), phrase.noun());
  }

  private List<String> owned(NounPhrase phrase) {
    String owner = phrase.owners().get(0).entities().get(0);
    List<String> owners =
        phrase.owners().stream()
            .flatMap(r -> r.entities().stream())
            .filter(id -> cast.sameKind(id, owner))
            .distinct()
            .toList();
    if (isPerson(phrase)) {
      Optional<String> person =
          persons.named(phrase, cast.state(owner).or(() -> Optional.of(owner)));
      if (person.isPresent()) {
        return List.of(person.get());
      }
    }
    if (cast.is(owner, EntityKind.PERSON)) {
      return is("Government", phrase) ? List.of(cast.state(owner).orElse(owner)) : List.of();
    }
    boolean actor = is("StateActor", phrase) || is("Title", phrase);
    boolean nationality = phrase.owners().get(0).form() == Reference.Form.DEMONYM;
    boolean place = cast.is(owner, EntityKind.PLACE) && !nationality;
    boolean other =
        cast.is(owner, EntityKind.AGREEMENT) || cast.is(owner, EntityKind.WEAPON_SYSTEM);
    return actor && !place && !other ? owners : List.of();
  }

  private List<String> possessed(NounPhrase phrase) {
    boolean state = is("CountryNoun", phrase) || is("StateActor", phrase);
    if (!state && !isPerson(phrase) || is("Relational", phrase)) {
      return List.of();
    }
    List<String> owners = possessors.of(phrase.words(), phrase.noun());
    if (owners.isEmpty()
        || owners.stream()
            .anyMatch(o -> cast.is(o, EntityKind.PERSON) && cast.state(o).isEmpty())) {
      return List.of();
    }
    return owners.stream()
        .flatMap(o -> cast.state(o).or(() -> Optional.of(o)).stream())
        .distinct()
        .toList();
  }

  private List<String> anaphor(NounPhrase phrase) {
    Words words = phrase.words();
    if (phrase.plural()) {
      return phrase.demonstrative() && is("StateActor", phrase) ? sameActors(phrase) : List.of();
    }
    Optional<String> found = Optional.empty();
    if (isPerson(phrase)) {
      List<String> same = sameNoun(phrase);
      return same.isEmpty()
          ? persons.named(phrase, Optional.empty()).map(List::of).orElse(List.of())
          : same;
    } else if (is("CountryNoun", phrase) || is("Government", phrase)) {
      found = country(phrase);
    } else if (hasComplement(phrase)) {
      return List.of();
    } else if (is("OrganizationNoun", phrase)) {
      found = organization(phrase);
    } else if (is("AgreementHead", phrase) || TREATY.contains(phrase.lemma())) {
      found = agreement(phrase);
    }
    return found.map(List::of).orElse(List.of());
  }

  /**
   * {@code el país} is rather that of whoever acts in the sentence, {@code el régimen} rather not;
   * else the one most spoken of.
   */
  private Optional<String> country(NounPhrase phrase) {
    List<String> same = is("Government", phrase) ? sameNoun(phrase) : List.of();
    if (!same.isEmpty()) {
      return Optional.of(same.get(0));
    }
    boolean regime = nouns.has("Regime", phrase.lemma());
    int sentence = phrase.words().index();
    Optional<String> actor =
        discourse.subjects(sentence, phrase.noun()).stream()
            .flatMap(id -> cast.state(id).stream())
            .filter(id -> cast.is(id, EntityKind.COUNTRY))
            .findFirst();
    if (!regime && actor.isPresent() && !isAnother(phrase)) {
      return actor;
    }
    return discourse
        .prominent(
            sentence,
            phrase.noun(),
            1,
            id -> cast.is(id, EntityKind.COUNTRY) && !actor.equals(Optional.of(id)))
        .stream()
        .findFirst();
  }

  /** {@code ofreció al país un préstamo}, {@code culpó al país vecino}: not the giver's own. */
  private static boolean isAnother(NounPhrase phrase) {
    Words words = phrase.words();
    int verb = words.token(phrase.noun()).head();
    boolean addressed =
        words.is(phrase.noun() - 1, "al")
            && words.has(verb)
            && words.morphology(verb).mood().isFinite()
            && isReceiver(words, phrase.noun(), verb);
    return addressed || words.is(phrase.noun() + 1, "vecino");
  }

  /** What something is given to stands beside that: {@code volvió al país} goes home. */
  private static boolean isReceiver(Words words, int noun, int verb) {
    return Set.of("iobj", "obj").contains(words.token(noun).relation())
        || words.sentence().dependents(verb).stream().anyMatch(t -> t.relation().equals("obj"));
  }

  /** {@code el funcionario}, said before of an official of North Korea. */
  private List<String> sameNoun(NounPhrase phrase) {
    return discourse.before(phrase.words().index(), phrase.noun(), PERSON_WINDOW).stream()
        .filter(r -> r.form() == Reference.Form.DESCRIPTION)
        .filter(r -> headLemma(r, phrase).equals(phrase.lemma()))
        .findFirst()
        .map(Reference::entities)
        .orElse(List.of());
  }

  private List<String> sameActors(NounPhrase phrase) {
    return discourse.before(phrase.words().index(), phrase.noun(), 1).stream()
        .filter(r -> r.form() == Reference.Form.DESCRIPTION)
        .filter(r -> nouns.has("StateActor", headLemma(r, phrase)))
        .filter(r -> r.entities().stream().noneMatch(id -> cast.is(id, EntityKind.PERSON)))
        .findFirst()
        .map(Reference::entities)
        .orElse(List.of());
  }

  private String headLemma(Reference reference, NounPhrase phrase) {
    Words words = phrase.words();
    return reference.sentence() == words.index()
        ? words.lemma(reference.head())
        : possessors.words(reference).lemma(reference.head());
  }

  private Optional<String> organization(NounPhrase phrase) {
    Words words = phrase.words();
    Optional<String> same =
        discourse.nearest(
            words.index(),
            phrase.noun(),
            PERSON_WINDOW,
            id ->
                cast.is(id, EntityKind.ORGANIZATION)
                    && id.startsWith(org.trama.model.Slug.of(phrase.lemma())));
    boolean any = ANY_ORGANIZATION.contains(phrase.lemma());
    return same.or(
        () ->
            any
                ? discourse.nearest(
                    words.index(),
                    phrase.noun(),
                    OTHER_WINDOW,
                    id -> cast.is(id, EntityKind.ORGANIZATION) && canBe(id, phrase.lemma()))
                : Optional.empty());
  }

  /** No body of a state is a group or a company. */
  private boolean canBe(String id, String lemma) {
    return !STATELESS.contains(lemma)
        || cast.state(id).isEmpty() && !id.startsWith("administracion");
  }

  private Optional<String> agreement(NounPhrase phrase) {
    boolean treaty = TREATY.contains(phrase.lemma());
    return discourse.nearest(
        phrase.words().index(),
        phrase.noun(),
        20,
        id -> cast.is(id, EntityKind.AGREEMENT) && sameSort(id, phrase.lemma(), treaty));
  }

  private static boolean sameSort(String id, String lemma, boolean treaty) {
    String head = id.split("-")[0];
    return head.equals(org.trama.model.Slug.of(lemma))
        || treaty && (TREATY.contains(head) || head.equals("alto"));
  }
}
