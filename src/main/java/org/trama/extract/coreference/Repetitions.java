package org.trama.extract.coreference;

import java.util.List;
import java.util.function.Predicate;
import org.trama.extract.mention.NounPhrase;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;

/** What a noun has meant already: {@code el funcionario}, said before of one of North Korea. */
final class Repetitions {
  private static final int WINDOW = 5;

  private final Nouns nouns;
  private final Cast cast;
  private final Discourse discourse;
  private final Possessors possessors;

  Repetitions(Nouns nouns, Cast cast, Discourse discourse, Possessors possessors) {
    this.nouns = nouns;
    this.cast = cast;
    this.discourse = discourse;
    this.possessors = possessors;
  }

  /** What the same noun meant last; empty where it has not been said lately. */
  List<String> of(NounPhrase phrase) {
    return last(phrase, WINDOW, r -> headLemma(r, phrase).equals(phrase.lemma()));
  }

  /** What the last noun for those who act for a state meant: {@code esas fuerzas}. */
  List<String> ofActors(NounPhrase phrase) {
    return last(
        phrase,
        1,
        r ->
            nouns.has("StateActor", headLemma(r, phrase))
                && r.entities().stream().noneMatch(id -> cast.is(id, EntityKind.PERSON)));
  }

  private List<String> last(NounPhrase phrase, int window, Predicate<Reference> fits) {
    return discourse.before(phrase.words().index(), phrase.noun(), window).stream()
        .filter(r -> r.form() == Reference.Form.DESCRIPTION)
        .filter(fits)
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
}
