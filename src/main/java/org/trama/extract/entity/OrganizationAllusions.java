package org.trama.extract.entity;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.trama.model.EntityKind;
import org.trama.model.Slug;

/** Organizations that a noun points back to: {@code la agencia}, {@code el organismo}. */
final class OrganizationAllusions {
  /** How many sentences back one may stand whose name begins with the noun. */
  private static final int NAMESAKE_WINDOW = 5;

  private static final int OTHER_WINDOW = 3;
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
          "cadena",
          "diario",
          "medio");
  private static final Set<String> STATELESS =
      Set.of("empresa", "compañía", "grupo", "oenegé", "ong", "petrolera", "movimiento");

  private final Cast cast;
  private final Discourse discourse;

  OrganizationAllusions(Cast cast, Discourse discourse) {
    this.cast = cast;
    this.discourse = discourse;
  }

  /** The nearest one named by that noun; for a noun that fits all sorts, else the nearest one. */
  Optional<String> named(NounPhrase phrase) {
    String lemma = phrase.lemma();
    return nearest(phrase, NAMESAKE_WINDOW, id -> id.startsWith(Slug.of(lemma)))
        .or(
            () ->
                ANY.contains(lemma)
                    ? nearest(phrase, OTHER_WINDOW, id -> canBe(id, lemma))
                    : Optional.empty());
  }

  private Optional<String> nearest(NounPhrase phrase, int window, Predicate<String> fits) {
    return discourse.nearest(
        phrase.words().index(),
        phrase.noun(),
        window,
        id -> cast.is(id, EntityKind.ORGANIZATION) && fits.test(id));
  }

  /** No body of a state is a group or a company. */
  private boolean canBe(String id, String lemma) {
    return !STATELESS.contains(lemma)
        || cast.state(id).isEmpty() && !id.startsWith("administracion");
  }
}
