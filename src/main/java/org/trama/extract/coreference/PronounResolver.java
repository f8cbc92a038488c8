package org.trama.extract.coreference;

import java.util.List;
import java.util.Optional;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Words;

/** Relative, personal and possessive pronouns. */
final class PronounResolver {
  private final Nouns nouns;
  private final Cast cast;
  private final Possessors possessors;
  private final RelativePronouns relatives;
  private final PersonalPronouns persons;

  PronounResolver(
      Nouns nouns, References references, Cast cast, Discourse discourse, Possessors possessors) {
    this.nouns = nouns;
    this.cast = cast;
    this.possessors = possessors;
    this.relatives = new RelativePronouns(nouns, references, cast);
    this.persons = new PersonalPronouns(nouns, references, cast, discourse, possessors);
  }

  /** What the pronoun at {@code i} means, where it is one and that can be told. */
  Optional<Reference> at(Words words, int i) {
    if (PersonalPronouns.isLast(words, i)) {
      return reference(words, i - 1, i, persons.last(words, i));
    }
    List<String> entities = List.of();
    if (RelativePronouns.is(words, i)) {
      entities = relatives.antecedent(words, i);
    } else if (words.is(i, "su", "sus")) {
      entities = possessors.of(words, i);
    } else if (isOwn(words, i)) {
      entities = states(possessors.of(words, i));
    } else if (PersonalPronouns.is(words, i)) {
      entities = persons.meant(words, i);
    } else if (PersonalPronouns.isLatter(words, i)) {
      entities = persons.latter(words, i);
    }
    return reference(words, i, i, entities);
  }

  private static Optional<Reference> reference(
      Words words, int begin, int head, List<String> entities) {
    return entities.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Reference(words.index(), begin, head + 1, head, entities, Reference.Form.PRONOUN));
  }

  /** {@code tres soldados suyos}, {@code un misil propio}. */
  private boolean isOwn(Words words, int i) {
    String noun = words.lemma(i - 1);
    return words.is(i, "suyo", "suya", "suyos", "suyas", "propio", "propia", "propios", "propias")
        && (nouns.has("Fighters", noun) || nouns.has("WeaponHead", noun));
  }

  /** Whose soldiers are the president's: the state's. */
  private List<String> states(List<String> owners) {
    return owners.stream().map(id -> cast.state(id).orElse(id)).distinct().toList();
  }
}
