package org.trama.extract.entity;

import java.util.List;
import java.util.Optional;
import org.trama.extract.coreference.Cast;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Title;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;

/**
 * For which force an officer or a spokesman of whom no more is said speaks: {@code El Ejército lo
 * niega. El portavoz Gaspard Baratuza dijo}.
 */
final class OwnForces {
  private static final List<String> SORTS = List.of("Rank", "Spokesman", "Emissary");

  private final Nouns nouns;
  private final References references;
  private final Cast cast;

  OwnForces(Nouns nouns, References references, Cast cast) {
    this.nouns = nouns;
    this.references = references;
    this.cast = cast;
  }

  /**
   * The force that is the one organization which the sentence before names; empty where the title
   * says whose it is.
   */
  Optional<String> of(Words words, Title title) {
    boolean alone =
        title.of().isEmpty()
            && !title.text().contains(" ")
            && words.is(title.begin() - 1, "el", "la")
            && SORTS.stream().anyMatch(sort -> nouns.is(sort, words, title.noun()));
    if (!alone || title.sentence() == 0) {
      return Optional.empty();
    }
    List<String> named =
        references.in(title.sentence() - 1).stream()
            .map(Reference::entities)
            .flatMap(List::stream)
            .filter(id -> cast.is(id, EntityKind.ORGANIZATION))
            .distinct()
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)).filter(cast::isForce) : Optional.empty();
  }
}
