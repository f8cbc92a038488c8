package org.trama.extract.coreference;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.trama.extract.mention.NounPhrase;
import org.trama.extract.mention.Nouns;
import org.trama.model.EntityKind;
import org.trama.model.Slug;

/** Organizations that a noun points back to: {@code la agencia}, {@code el organismo}. */
final class OrganizationAllusions {
  /** How many sentences back one may stand whose name begins with the noun. */
  private static final int NAMESAKE_WINDOW = 5;

  private static final int OTHER_WINDOW = 3;

  /** Ids of those that states make up, which are no groups or companies. */
  private static final String PUBLIC = "StatesUnion";

  private static final Set<String> ANY =
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
          "medio");
  private static final Set<String> STATELESS =
      Set.of("empresa", "compañía", "grupo", "oenegé", "ong", "petrolera", "movimiento");

  /** Nouns that no newspaper is called by. */
  private static final Set<String> BODY_NOUNS = Set.of("organismo", "organización", "movimiento");

  private static final Set<String> UNIONS = Set.of("alianza", "bloque", "club");

  /** How the ids of those begin that are but a body of a union. */
  private static final Set<String> BODIES =
      Set.of("parlamento", "consejo", "comision", "corte", "fondo");

  private final Nouns nouns;
  private final Cast cast;
  private final Discourse discourse;
  private final Callings callings;
  private final Addressers addressers;

  OrganizationAllusions(
      Nouns nouns, Cast cast, Discourse discourse, Callings callings, Addressers addressers) {
    this.nouns = nouns;
    this.cast = cast;
    this.discourse = discourse;
    this.callings = callings;
    this.addressers = addressers;
  }

  /** The nearest one named by that noun; for a noun that fits all sorts, else the nearest one. */
  Optional<String> named(NounPhrase phrase) {
    String lemma = phrase.lemma();
    if (UNIONS.contains(lemma)) {
      Optional<String> union =
          nearest(phrase, NAMESAKE_WINDOW, id -> nouns.has(PUBLIC, id) && !isBody(id));
      if (union.isPresent()) {
        return union;
      }
    }
    return called(phrase, id -> true)
        .or(
            () ->
                ANY.contains(lemma)
                    ? nearest(phrase, OTHER_WINDOW, id -> canBe(id, phrase))
                    : Optional.empty());
  }

  /**
   * {@code el bloque} after the European Parliament: the union is meant, and not its parliament.
   */
  private static boolean isBody(String id) {
    return BODIES.stream().anyMatch(id::startsWith);
  }

  /** The nearest one of this state, or of none, that is named or called so. */
  Optional<String> of(NounPhrase phrase, String state) {
    return called(phrase, id -> cast.state(id).filter(other -> !other.equals(state)).isEmpty());
  }

  /**
   * The armed band that is spoken of: {@code los insurgentes}; none that itself acts upon them,
   * {@code Hamás acusó a los milicianos}.
   */
  Optional<String> band(NounPhrase phrase) {
    Set<String> acting = addressers.of(phrase.words(), phrase.noun());
    return phrase.words().capital(phrase.end())
        ? Optional.empty()
        : nearest(
            phrase,
            NAMESAKE_WINDOW,
            id ->
                callings.isOf(Callings.Sort.ARMED, id)
                    && !acting.contains(id)
                    && !isHired(id, phrase));
  }

  /** The nearest one that has the noun in its name, is called so, or is of the sort it tells. */
  private Optional<String> called(NounPhrase phrase, Predicate<String> fits) {
    String slug = Slug.of(phrase.lemma());
    return nearest(phrase, NAMESAKE_WINDOW, id -> fits.test(id) && id.startsWith(slug))
        .or(
            () ->
                nearest(
                    phrase,
                    NAMESAKE_WINDOW,
                    id -> fits.test(id) && callings.is(id, phrase.lemma())))
        .or(() -> nearest(phrase, NAMESAKE_WINDOW, id -> fits.test(id) && isOfSort(id, phrase)));
  }

  private boolean isOfSort(String id, NounPhrase phrase) {
    for (Callings.Sort sort : Callings.Sort.values()) {
      if (sort.isMeantBy(nouns, phrase)) {
        return callings.isOf(sort, id) && !isHired(id, phrase);
      }
    }
    return false;
  }

  /** {@code los rebeldes} where Wagner was named: who fights for pay rises against nobody. */
  private boolean isHired(String id, NounPhrase phrase) {
    return nouns.has("HiredGroup", id) && nouns.is("RebelNoun", phrase);
  }

  private Optional<String> nearest(NounPhrase phrase, int window, Predicate<String> fits) {
    return discourse.nearest(
        phrase.words().index(),
        phrase.noun(),
        window,
        id -> cast.is(id, EntityKind.ORGANIZATION) && fits.test(id));
  }

  /** No body of a state is a group or a company, and none of another sort is of this. */
  private boolean canBe(String id, NounPhrase phrase) {
    boolean sorted = isSort(phrase);
    boolean press = BODY_NOUNS.contains(phrase.lemma()) && callings.isOf(Callings.Sort.PRESS, id);
    return !press
        && (!sorted || !callings.isSorted(id))
        && (!STATELESS.contains(phrase.lemma()) || isPrivate(id) && !nouns.has(PUBLIC, id));
  }

  private boolean isPrivate(String id) {
    return cast.state(id).isEmpty()
        && !id.startsWith("administracion")
        && !nouns.names("StateBody", id);
  }

  private boolean isSort(NounPhrase phrase) {
    for (Callings.Sort sort : Callings.Sort.values()) {
      if (sort.isMeantBy(nouns, phrase)) {
        return true;
      }
    }
    return false;
  }
}
