package org.trama.extract.coreference;

import java.util.List;
import java.util.Set;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.Morphology;
import org.trama.model.Morphology.Gender;

/**
 * Whether a pronoun can mean what an expression refers to: gender and number as told or written.
 */
final class Concord {
  private static final Set<String> FEMININE = Set.of("la", "las", "una", "unas", "ella", "ellas");
  private static final Set<String> MASCULINE =
      Set.of("el", "los", "un", "unos", "al", "del", "lo", "él", "ellos");
  private static final Set<String> PLURAL = Set.of("los", "las", "les", "ellos", "ellas");

  private final List<Words> sentences;
  private final Cast cast;

  Concord(List<Words> sentences, Cast cast) {
    this.sentences = sentences;
    this.cast = cast;
  }

  /** Whether {@code pronoun}, in lower case, agrees with the expression. */
  boolean holds(String pronoun, Reference reference) {
    Gender wanted = ofWord(pronoun);
    boolean gendered = wanted == Gender.NONE || admits(wanted, reference);
    return gendered && isPlural(reference) == PLURAL.contains(pronoun);
  }

  private boolean admits(Gender wanted, Reference reference) {
    Gender gender = reference.entities().size() > 1 ? Gender.NONE : gender(reference);
    return gender == Gender.NONE || gender == wanted;
  }

  private static Gender ofWord(String word) {
    return FEMININE.contains(word)
        ? Gender.FEMININE
        : MASCULINE.contains(word) ? Gender.MASCULINE : Gender.NONE;
  }

  private Gender gender(Reference reference) {
    String id = reference.entities().get(0);
    Words words = sentences.get(reference.sentence());
    if (cast.is(id, EntityKind.PERSON)) {
      return cast.gender(id) == Gender.NONE
          ? byEnding(words.lower(reference.begin()))
          : cast.gender(id);
    }
    if (reference.form() == Reference.Form.DESCRIPTION) {
      return words.morphology(reference.head()).gender();
    }
    Gender article = ofWord(words.lower(reference.begin() - 1));
    boolean country = cast.is(id, EntityKind.COUNTRY);
    return article == Gender.NONE && country && reference.form() == Reference.Form.NAME
        ? byCountry(words.lower(reference.begin()))
        : article;
  }

  /** {@code Claudia}, {@code Pedro}; other first names tell nothing. */
  private static Gender byEnding(String name) {
    return name.endsWith("a")
        ? Gender.FEMININE
        : name.endsWith("o") ? Gender.MASCULINE : Gender.NONE;
  }

  /** States whose name ends in an unstressed {@code a} are feminine. */
  private static Gender byCountry(String name) {
    return name.endsWith("a") ? Gender.FEMININE : Gender.MASCULINE;
  }

  private boolean isPlural(Reference reference) {
    Words words = sentences.get(reference.sentence());
    boolean noun = reference.form() == Reference.Form.DESCRIPTION;
    boolean group = reference.form().isByName() && words.is(reference.begin() - 1, "los", "las");
    boolean several =
        group && !cast.is(reference.entities().get(0), EntityKind.COUNTRY)
            || noun && words.morphology(reference.head()).number() == Morphology.Number.PLURAL;
    return reference.entities().size() > 1 || several;
  }
}
